package dev.demarche.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Scores of a label with what was true, each with a weight. */
final class Outcomes {

    private static final double DEFAULT_THRESHOLD = 0.5;
    /** Thresholds lie a hundredth apart. */
    private static final int STEPS = 99;

    private static final double NEAR = 0.01;

    private final List<Outcome> outcomes = new ArrayList<>();

    void add(double score, boolean truth, double weight) {
        outcomes.add(new Outcome(score, truth, weight));
    }

    /** {@return the same outcomes with other scores} */
    Outcomes mapped(DoubleUnaryOperator function) {
        Outcomes mapped = new Outcomes();
        outcomes.forEach(o -> mapped.add(function.applyAsDouble(o.score()), o.truth(), o.weight()));
        return mapped;
    }

    double[] scores() {
        return outcomes.stream().mapToDouble(Outcome::score).toArray();
    }

    boolean[] truth() {
        boolean[] truth = new boolean[outcomes.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = outcomes.get(i).truth();
        }
        return truth;
    }

    double[] weights() {
        return outcomes.stream().mapToDouble(Outcome::weight).toArray();
    }

    /**
     * {@return the mean of the thresholds whose F1 is next to the highest; 0.5 if nothing is true} The highest alone depends on
     * single sentences.
     */
    double bestThreshold() {
        if (sum(true) == 0) {
            return DEFAULT_THRESHOLD;
        }
        double[] f1 = IntStream.range(0, STEPS)
                .mapToDouble(step -> score("", threshold(step)).f1())
                .toArray();
        double best = Arrays.stream(f1).max().orElse(0);
        return IntStream.range(0, STEPS)
                .filter(step -> f1[step] >= best - NEAR)
                .mapToDouble(Outcomes::threshold)
                .average()
                .orElse(DEFAULT_THRESHOLD);
    }

    private static double threshold(int step) {
        return (step + 1.0) / (STEPS + 1);
    }

    /** {@return precision, recall and F1 at a threshold} */
    LabelScore score(String label, double threshold) {
        double given = 0;
        double found = 0;
        for (Outcome outcome : outcomes) {
            if (outcome.score() >= threshold) {
                given += outcome.weight();
                found += outcome.truth() ? outcome.weight() : 0;
            }
        }
        double positives = sum(true);
        return new LabelScore(
                label,
                (int) Math.round(positives),
                given == 0 ? 0 : found / given,
                positives == 0 ? 0 : found / positives,
                given + positives == 0 ? 0 : 2 * found / (given + positives));
    }

    private double sum(boolean truth) {
        return outcomes.stream()
                .filter(o -> o.truth() == truth)
                .mapToDouble(Outcome::weight)
                .sum();
    }

    private record Outcome(double score, boolean truth, double weight) {}
}
