/** Adds up many analyses: who says what, with which stance, when, and beside whom. */
@NullMarked
package dev.demarche.eval.profile;

import org.jspecify.annotations.NullMarked;
