/** Ratios, resampling and significance tests that all evaluations share. */
@NullMarked
package dev.demarche.eval.statistics;

import org.jspecify.annotations.NullMarked;
