package dev.demarche.training.attribution;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Weights that go down a slope with a step size for each (Adagrad), and their average over the later passes. */
final class Descent {

    private static final double STEP = 0.1;

    private final Index index;
    private final double[] weights;
    private final double[] squares;
    private final double[] sums;
    private int passes;

    Descent(Index index) {
        this.index = index;
        weights = new double[index.size()];
        squares = new double[index.size()];
        sums = new double[index.size()];
    }

    double weight(int feature) {
        return weights[feature];
    }

    /** Goes one step for an example that was judged wrong by {@code error}. */
    void step(int[] features, double error, double decay) {
        for (int feature : features) {
            double slope = error + decay * weights[feature];
            squares[feature] += slope * slope;
            weights[feature] -= STEP * slope / Math.sqrt(squares[feature] + 1e-8);
        }
    }

    /** Counts the present weights into the average. */
    void average() {
        Arrays.setAll(sums, i -> sums[i] + weights[i]);
        passes++;
    }

    /** {@return the average of each weight by the name of its feature} */
    Map<String, Double> named() {
        Map<String, Double> named = new TreeMap<>();
        index.forEach((name, number) -> named.put(name, sums[number] / passes));
        return named;
    }
}
