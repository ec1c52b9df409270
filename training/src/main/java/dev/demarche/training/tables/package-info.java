/** Counts the graded tables of core's lexicon and its confidences on gold articles. */
@NullMarked
package dev.demarche.training.tables;

import org.jspecify.annotations.NullMarked;
