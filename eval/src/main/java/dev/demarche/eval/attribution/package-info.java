/** Measures how well quotations are found and attributed. */
@NullMarked
package dev.demarche.eval.attribution;

import org.jspecify.annotations.NullMarked;
