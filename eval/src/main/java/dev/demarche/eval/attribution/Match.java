package dev.demarche.eval.attribution;

/**
 * A gold attribution and a prediction that were paired.
 *
 * @param prediction the prediction
 * @param iou the tokens that both contents have, divided by those that either has
 * @param exact whether the contents have the same tokens
 * @param exactWords whether the contents have the same words
 * @param typeRight whether the types agree
 * @param speaker how the speakers agree
 */
public record Match(
        PredictedQuotation prediction,
        double iou,
        boolean exact,
        boolean exactWords,
        boolean typeRight,
        SpeakerAgreement speaker) {}
