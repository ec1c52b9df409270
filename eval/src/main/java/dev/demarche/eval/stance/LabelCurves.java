package dev.demarche.eval.stance;

import dev.demarche.eval.statistics.Estimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of one stance change with the threshold.
 *
 * @param precisionRecall the curve, from the highest threshold to the lowest
 * @param reliability ten bins of equally many rows, from the lowest to the highest probability
 * @param thresholds the figures at each of some thresholds
 */
public record LabelCurves(
        List<CurvePoint> precisionRecall, List<ReliabilityBin> reliability, List<AtThreshold> thresholds) {

    public LabelCurves {
        precisionRecall = List.copyOf(precisionRecall);
        reliability = List.copyOf(reliability);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * A point of the precision-recall curve.
     *
     * @param threshold rows with at least this probability are taken
     * @param recall the share of the rows with the stance that is taken
     * @param precision the share of the taken rows that has the stance
     */
    public record CurvePoint(double threshold, double recall, double precision) {}

    /**
     * Rows of similar probability.
     *
     * @param rows how many there are
     * @param probability their mean probability
     * @param share the share that has the stance, with a Wilson interval
     */
    public record ReliabilityBin(int rows, double probability, Estimate share) {}

    /**
     * The figures when the stance is predicted from some probability on.
     *
     * @param threshold the probability
     * @param predicted how many rows reach it
     * @param precision the share of these that has the stance
     * @param recall the share of the rows with the stance that reaches it
     * @param f1 the harmonic mean of the two
     */
    public record AtThreshold(
            double threshold,
            int predicted,
            @Nullable Double precision,
            @Nullable Double recall,
            @Nullable Double f1) {}
}
