/** Trains stance and sentiment models on labelled sentences. */
@NullMarked
package dev.demarche.training;

import org.jspecify.annotations.NullMarked;
