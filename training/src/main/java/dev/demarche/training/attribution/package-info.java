/** Trains the weights that select attributions, from gold articles. */
@NullMarked
package dev.demarche.training.attribution;

import org.jspecify.annotations.NullMarked;
