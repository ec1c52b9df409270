/** Words of a text by number, their dependency trees, and stretches of them. */
@NullMarked
package dev.demarche.quotation.syntax;

import org.jspecify.annotations.NullMarked;
