package dev.demarche.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Scores of a label with what was true, each with a weight. */
final class Outcomes {

    private static final double DEFAULT_THRESHOLD = 0.5;

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

    /** {@return the threshold with the highest F1, in the middle between two scores; 0.5 if nothing is true} */
    double bestThreshold() {
        List<Outcome> sorted = new ArrayList<>(outcomes);
        sorted.sort(Comparator.comparingDouble((Outcome o) -> -o.score()));
        double positives = sum(true);
        double found = 0;
        double given = 0;
        double best = 0;
        double threshold = DEFAULT_THRESHOLD;
        for (int i = 0; i < sorted.size(); i++) {
            given += sorted.get(i).weight();
            found += sorted.get(i).truth() ? sorted.get(i).weight() : 0;
            double next = i + 1 < sorted.size() ? sorted.get(i + 1).score() : 0;
            double f1 = 2 * found / (given + positives);
            if (next < sorted.get(i).score() && f1 > best) {
                best = f1;
                threshold = (sorted.get(i).score() + next) / 2;
            }
        }
        return threshold;
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
