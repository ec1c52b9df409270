package dev.demarche.eval.retraining;

import dev.demarche.eval.stance.StanceComparison;
import dev.demarche.eval.statistics.Estimate;
import dev.demarche.eval.statistics.Interval;

/** Whether a new model is better than an old one on the same sentences. */
public enum Verdict {
    /** The 95 % interval of the difference in micro F1 lies above zero. */
    BETTER,
    /** That interval lies below zero, or the exact McNemar test over whole label sets says so. */
    WORSE,
    /** Neither: the data do not tell. */
    UNDECIDED;

    private static final double ALPHA = .05;

    /** {@return what a comparison of the old model with the new one says} */
    public static Verdict of(StanceComparison comparison) {
        Estimate difference = comparison.differences().getOrDefault(StanceComparison.MICRO_F1, Estimate.UNKNOWN);
        Interval interval = difference.interval();
        StanceComparison.McNemar test = comparison.mcNemar().get(StanceComparison.ALL_LABELS);
        boolean moreWrong = test != null && test.onlyFirst() > test.onlySecond() && test.pValue() < ALPHA;
        if (interval != null && interval.high() < 0 || moreWrong) {
            return WORSE;
        }
        return interval != null && interval.low() > 0 ? BETTER : UNDECIDED;
    }
}
