/** Quotation marks of every kind: which belong together, and which are none. */
@NullMarked
package dev.demarche.quotation.marks;

import org.jspecify.annotations.NullMarked;
