package dev.demarche.eval.statistics;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** Intervals and tests of shares. */
public final class Proportion {

    private static final double ALPHA = .05;

    private Proportion() {}

    /** {@return a share with its 95 % Wilson interval; unknown if there are no trials} */
    public static Estimate of(int successes, int trials) {
        if (trials == 0) {
            return Estimate.UNKNOWN;
        }
        var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(trials, successes, ALPHA);
        return new Estimate((double) successes / trials, new Interval(wilson.getLowerBound(), wilson.getUpperBound()));
    }

    /**
     * {@return the two-sided p-value of the exact McNemar test}
     *
     * @param onlyFirst how often only the first of two systems is right
     * @param onlySecond how often only the second is right
     */
    public static double mcNemar(int onlyFirst, int onlySecond) {
        int discordant = onlyFirst + onlySecond;
        return discordant == 0
                ? 1
                : BinomialTest.withDefaults()
                        .with(AlternativeHypothesis.TWO_SIDED)
                        .test(discordant, onlyFirst, .5)
                        .getPValue();
    }
}
