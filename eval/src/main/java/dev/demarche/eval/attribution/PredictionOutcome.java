package dev.demarche.eval.attribution;

/**
 * What became of one prediction.
 *
 * @param prediction the prediction
 * @param matched whether it was paired with a gold attribution
 * @param covered the share of its content that lies in gold contents
 */
public record PredictionOutcome(PredictedQuotation prediction, boolean matched, double covered) {}
