package dev.demarche.eval.stance;

import java.util.Arrays;

/** How good the probabilities of one class are. In a sample each row counts as often as it was drawn. */
final class Calibration {

    private static final int BINS = 10;
    /** Keeps the log loss of a wrong and certain answer finite. */
    private static final double CERTAIN = 1e-6;

    private final boolean[] gold;
    private final double[] scores;
    private final int[] byScore;
    private final double[] error;
    private final double[] loss;
    private final int[] wideBin;

    Calibration(Truth truth) {
        gold = truth.gold();
        scores = truth.scores();
        byScore = truth.byScore();
        error = new double[scores.length];
        loss = new double[scores.length];
        wideBin = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            double bounded = Math.max(CERTAIN, Math.min(1 - CERTAIN, scores[i]));
            error[i] = scores[i] - (gold[i] ? 1 : 0);
            loss[i] = -Math.log(gold[i] ? bounded : 1 - bounded);
            wideBin[i] = Math.max(0, Math.min(BINS - 1, (int) (scores[i] * BINS)));
        }
    }

    double brier(int[] times) {
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            sum += times[i] * error[i] * error[i];
        }
        return sum / total(times);
    }

    double logLoss(int[] times) {
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            sum += times[i] * loss[i];
        }
        return sum / total(times);
    }

    /** The expected calibration error over equally wide bins. */
    double ece(int[] times) {
        return ece(times, wideBin);
    }

    /** The expected calibration error over bins that hold equally many rows. */
    double eceOfEqualMass(int[] times) {
        return ece(times, equalMassBins(times));
    }

    private double ece(int[] times, int[] bins) {
        double[] gap = new double[BINS];
        for (int i = 0; i < times.length; i++) {
            gap[bins[i]] += times[i] * error[i];
        }
        return Arrays.stream(gap).map(Math::abs).sum() / total(times);
    }

    /** The bin of each row, from the lowest score; rows with the same score stay together. */
    int[] equalMassBins(int[] times) {
        int[] bins = new int[times.length];
        long total = total(times);
        long before = 0;
        for (int i = byScore.length - 1; i >= 0; ) {
            double score = scores[byScore[i]];
            int bin = total == 0 ? 0 : (int) Math.min(BINS - 1, before * BINS / total);
            for (; i >= 0 && scores[byScore[i]] == score; i--) {
                bins[byScore[i]] = bin;
                before += times[byScore[i]];
            }
        }
        return bins;
    }

    /** The area under the precision-recall curve, rows of one score taken together; NaN without positives. */
    double averagePrecision(int[] times) {
        double area = 0;
        long found = 0;
        long seen = 0;
        for (int i = 0; i < byScore.length; ) {
            double score = scores[byScore[i]];
            long here = 0;
            for (; i < byScore.length && scores[byScore[i]] == score; i++) {
                seen += times[byScore[i]];
                here += gold[byScore[i]] ? times[byScore[i]] : 0;
            }
            found += here;
            area += here == 0 ? 0 : (double) here * found / seen;
        }
        return area / found;
    }

    private static long total(int[] times) {
        long total = 0;
        for (int t : times) {
            total += t;
        }
        return total;
    }
}
