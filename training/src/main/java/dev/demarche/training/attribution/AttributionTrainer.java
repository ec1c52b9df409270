package dev.demarche.training.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Logistic regression with soft targets and an L2 penalty, by stochastic gradient descent with a step size for each
 * weight (Adagrad), averaged over the later passes. The same examples in the same order and the same seed give the same
 * weights.
 */
public final class AttributionTrainer {

    private static final int EPOCHS = 24;
    private static final int AVERAGED = 16;
    private static final double STEP = 0.1;

    private final int leastCount;
    private final double penalty;
    private final long seed;

    /**
     * Makes a trainer.
     *
     * @param leastCount how often a feature must occur to get a weight
     * @param penalty the strength of the L2 penalty, as if spread over all examples
     * @param seed decides in which order examples are seen
     */
    public AttributionTrainer(int leastCount, double penalty, long seed) {
        this.leastCount = leastCount;
        this.penalty = penalty;
        this.seed = seed;
    }

    /** {@return the weight of each feature that is frequent enough, by name} */
    public Map<String, Double> train(List<Example> examples) {
        Index index = Index.of(examples, leastCount);
        List<Row> rows = new ArrayList<>();
        examples.forEach(e -> rows.add(new Row(index.numbers(e.features()), e.offset(), e.target())));
        double[] weights = new double[index.size()];
        double[] squares = new double[index.size()];
        double[] sums = new double[index.size()];
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(rows, random);
            rows.forEach(row -> step(row, weights, squares, penalty / rows.size()));
            if (epoch >= EPOCHS - AVERAGED) {
                Arrays.setAll(sums, i -> sums[i] + weights[i]);
            }
        }
        Map<String, Double> named = new TreeMap<>();
        index.forEach((name, number) -> named.put(name, sums[number] / AVERAGED));
        return named;
    }

    private static void step(Row row, double[] weights, double[] squares, double decay) {
        double sum = row.offset();
        for (int feature : row.features()) {
            sum += weights[feature];
        }
        double error = 1 / (1 + Math.exp(-sum)) - row.target();
        for (int feature : row.features()) {
            double slope = error + decay * weights[feature];
            squares[feature] += slope * slope;
            weights[feature] -= STEP * slope / Math.sqrt(squares[feature] + 1e-8);
        }
    }

    /** An example whose features are numbers. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Row(int[] features, double offset, double target) {}
}
