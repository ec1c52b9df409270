package dev.demarche.eval.attribution;

import dev.demarche.eval.statistics.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far confidences are the probability of being paired with gold.
 *
 * @param n the number of predictions with a confidence
 * @param brier the mean squared error
 * @param ece the expected calibration error over ten equally wide bins
 * @param bins the bins that hold a prediction
 * @param precisionAt the predictions of at least some confidence, by that confidence
 */
public record ConfidenceFigures(int n, double brier, double ece, List<Bin> bins, Map<String, AtLeast> precisionAt) {

    /**
     * Predictions of similar confidence.
     *
     * @param n how many there are
     * @param confidence their mean confidence
     * @param precision the share that was paired
     */
    public record Bin(int n, double confidence, double precision) {}

    /**
     * Predictions of at least some confidence.
     *
     * @param n how many there are
     * @param precision the share that was paired; null if there are none
     */
    public record AtLeast(int n, @Nullable Double precision) {}

    private record Sure(double confidence, boolean matched) {
        double error() {
            return confidence - (matched ? 1 : 0);
        }
    }

    static @Nullable ConfidenceFigures of(List<PredictionOutcome> outcomes) {
        List<Sure> all = new ArrayList<>();
        for (PredictionOutcome outcome : outcomes) {
            Double confidence = outcome.prediction().confidence();
            if (confidence != null) {
                all.add(new Sure(confidence, outcome.matched()));
            }
        }
        if (all.isEmpty()) {
            return null;
        }
        List<Bin> bins = bins(all);
        double brier = all.stream().mapToDouble(s -> s.error() * s.error()).sum() / all.size();
        double ece = bins.stream()
                        .mapToDouble(b -> b.n() * Math.abs(b.confidence() - b.precision()))
                        .sum()
                / all.size();
        return new ConfidenceFigures(all.size(), brier, ece, bins, precisionAt(all));
    }

    private static List<Bin> bins(List<Sure> all) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int number = i;
            List<Sure> in = all.stream()
                    .filter(s -> Math.min(9, (int) (s.confidence() * 10)) == number)
                    .toList();
            if (!in.isEmpty()) {
                double confidence = in.stream().mapToDouble(Sure::confidence).sum() / in.size();
                bins.add(new Bin(in.size(), confidence, (double) matched(in) / in.size()));
            }
        }
        return bins;
    }

    private static Map<String, AtLeast> precisionAt(List<Sure> all) {
        Map<String, AtLeast> figures = new LinkedHashMap<>();
        for (String threshold : List.of("0.5", "0.6", "0.7", "0.8", "0.9")) {
            List<Sure> kept = all.stream()
                    .filter(s -> s.confidence() >= Double.parseDouble(threshold))
                    .toList();
            figures.put(threshold, new AtLeast(kept.size(), Ratio.of(matched(kept), kept.size())));
        }
        return figures;
    }

    private static int matched(List<Sure> predictions) {
        return RecallFigures.count(predictions, Sure::matched);
    }
}
