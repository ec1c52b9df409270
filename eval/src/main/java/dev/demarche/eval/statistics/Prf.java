package dev.demarche.eval.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Precision, recall and their harmonic mean. Null where there is nothing to divide by.
 *
 * @param precision the share of what was predicted that is right
 * @param recall the share of what there is that was found
 * @param f1 their harmonic mean
 */
public record Prf(
        @Nullable Double precision,
        @Nullable Double recall,
        @Nullable Double f1) {

    /** {@return the harmonic mean of a precision and a recall that are computed apart; null if either is} */
    public static Prf of(@Nullable Double precision, @Nullable Double recall) {
        return new Prf(precision, recall, harmonicMean(precision, recall));
    }

    private static @Nullable Double harmonicMean(@Nullable Double precision, @Nullable Double recall) {
        if (precision == null || recall == null) {
            return null;
        }
        double sum = precision + recall;
        return sum == 0 ? 0.0 : 2 * precision * recall / sum;
    }
}
