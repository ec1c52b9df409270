/** Measures how well stances and sentiments are told. */
@NullMarked
package dev.demarche.eval.stance;

import org.jspecify.annotations.NullMarked;
