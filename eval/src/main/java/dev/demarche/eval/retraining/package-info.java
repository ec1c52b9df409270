/** Trains a model on a user's data and says whether it is better than another. */
@NullMarked
package dev.demarche.eval.retraining;

import org.jspecify.annotations.NullMarked;
