package dev.demarche.eval.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A figure and how far it would move with another sample.
 *
 * @param value the figure; null if there is nothing to compute it from
 * @param interval its 95 % interval; null if no sample gives it
 */
public record Estimate(@Nullable Double value, @Nullable Interval interval) {

    /** A figure that is not known. */
    public static final Estimate UNKNOWN = new Estimate(null, null);
}
