/** Measures attribution and stance against gold, and reports what was found. */
@NullMarked
package dev.demarche.eval;

import org.jspecify.annotations.NullMarked;
