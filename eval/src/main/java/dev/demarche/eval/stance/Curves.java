package dev.demarche.eval.stance;

import dev.demarche.eval.stance.LabelCurves.AtThreshold;
import dev.demarche.eval.stance.LabelCurves.CurvePoint;
import dev.demarche.eval.stance.LabelCurves.ReliabilityBin;
import dev.demarche.eval.statistics.Proportion;
import dev.demarche.eval.statistics.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Follows figures along the threshold. */
final class Curves {

    /** As many as a chart can show. */
    private static final int POINTS = 120;

    private static final int THRESHOLDS = 20;

    private Curves() {}

    static LabelCurves of(String label, List<StanceRow> rows) {
        Truth truth = Truth.of(label, rows);
        return new LabelCurves(thinned(precisionRecall(truth)), reliability(truth), thresholds(truth));
    }

    static List<RiskPoint> riskCoverage(List<StanceRow> rows) {
        List<StanceRow> surestFirst = rows.stream()
                .sorted(Comparator.comparingDouble(StanceRow::confidence).reversed())
                .toList();
        List<RiskPoint> points = new ArrayList<>();
        int wrong = 0;
        for (int i = 0; i < rows.size(); i++) {
            StanceRow row = surestFirst.get(i);
            wrong += row.right() ? 0 : 1;
            boolean last = i + 1 == rows.size() || surestFirst.get(i + 1).confidence() != row.confidence();
            if (last) {
                points.add(new RiskPoint((i + 1.0) / rows.size(), row.confidence(), wrong / (i + 1.0)));
            }
        }
        return thinned(points);
    }

    private static List<CurvePoint> precisionRecall(Truth truth) {
        List<CurvePoint> points = new ArrayList<>();
        int positives = truth.counts(once(truth)).gold();
        int found = 0;
        int[] order = truth.byScore();
        for (int i = 0; i < order.length && positives > 0; i++) {
            double score = truth.scores()[order[i]];
            found += truth.gold()[order[i]] ? 1 : 0;
            if (i + 1 == order.length || truth.scores()[order[i + 1]] != score) {
                points.add(new CurvePoint(score, (double) found / positives, found / (i + 1.0)));
            }
        }
        return points;
    }

    private static List<ReliabilityBin> reliability(Truth truth) {
        int[] bins = new Calibration(truth).equalMassBins(once(truth));
        List<ReliabilityBin> reliability = new ArrayList<>();
        for (int bin = 0; bin <= Arrays.stream(bins).max().orElse(-1); bin++) {
            int rows = 0;
            int gold = 0;
            double sum = 0;
            for (int i = 0; i < bins.length; i++) {
                rows += bins[i] == bin ? 1 : 0;
                gold += bins[i] == bin && truth.gold()[i] ? 1 : 0;
                sum += bins[i] == bin ? truth.scores()[i] : 0;
            }
            if (rows > 0) {
                reliability.add(new ReliabilityBin(rows, sum / rows, Proportion.of(gold, rows)));
            }
        }
        return reliability;
    }

    private static List<AtThreshold> thresholds(Truth truth) {
        List<AtThreshold> figures = new ArrayList<>();
        for (int step = 1; step < THRESHOLDS; step++) {
            double threshold = (double) step / THRESHOLDS;
            boolean[] predicted = new boolean[truth.scores().length];
            for (int i = 0; i < predicted.length; i++) {
                predicted[i] = truth.scores()[i] >= threshold;
            }
            Counts counts = new Truth(truth.label(), truth.gold(), predicted, truth.scores()).counts(once(truth));
            figures.add(new AtThreshold(
                    threshold,
                    counts.predicted(),
                    Ratio.of(counts.both(), counts.predicted()),
                    Ratio.of(counts.both(), counts.gold()),
                    Ratio.of(2.0 * counts.both(), counts.predicted() + counts.gold())));
        }
        return figures;
    }

    private static int[] once(Truth truth) {
        int[] times = new int[truth.gold().length];
        Arrays.fill(times, 1);
        return times;
    }

    private static <T> List<T> thinned(List<T> points) {
        if (points.size() <= POINTS) {
            return points;
        }
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            kept.add(points.get((int) ((long) i * (points.size() - 1) / (POINTS - 1))));
        }
        return kept;
    }
}
