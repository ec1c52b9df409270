/** Trains models on labelled data. */
@NullMarked
package dev.demarche.training;

import org.jspecify.annotations.NullMarked;
