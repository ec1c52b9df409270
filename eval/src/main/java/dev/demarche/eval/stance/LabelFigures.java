package dev.demarche.eval.stance;

import dev.demarche.eval.statistics.Estimate;

/**
 * How well one class is told; "none" stands for the empty set and has no probabilities.
 *
 * @param gold in how many rows it holds
 * @param predicted in how many rows it was predicted
 * @param precision the share of the second in which it holds
 * @param recall the share of the first in which it was predicted
 * @param f1 the harmonic mean of the two
 * @param averagePrecision the area under the precision-recall curve
 * @param brier the mean squared error of the probabilities
 * @param logLoss the mean logarithmic loss of the probabilities
 * @param ece the expected calibration error over ten equally wide bins
 * @param eceEqualMass the same over ten bins of equally many rows
 */
public record LabelFigures(
        int gold,
        int predicted,
        Estimate precision,
        Estimate recall,
        Estimate f1,
        Estimate averagePrecision,
        Estimate brier,
        Estimate logLoss,
        Estimate ece,
        Estimate eceEqualMass) {}
