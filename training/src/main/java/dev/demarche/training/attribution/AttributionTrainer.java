package dev.demarche.training.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Logistic regression with soft targets and an L2 penalty, by stochastic gradient descent with a step size for each
 * weight (Adagrad), averaged over the later passes. The same examples in the same order and the same seed give the same
 * weights.
 */
public final class AttributionTrainer {

    private static final int EPOCHS = 24;
    private static final int AVERAGED = 16;

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
        Descent descent = new Descent(index);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(rows, random);
            rows.forEach(row -> step(row, descent, penalty / rows.size()));
            if (epoch >= EPOCHS - AVERAGED) {
                descent.average();
            }
        }
        return descent.named();
    }

    private static void step(Row row, Descent descent, double decay) {
        double sum = row.offset();
        for (int feature : row.features()) {
            sum += descent.weight(feature);
        }
        double error = 1 / (1 + Math.exp(-sum)) - row.target();
        descent.step(row.features(), error, decay);
    }

    /** An example whose features are numbers. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Row(int[] features, double offset, double target) {}
}
