package dev.demarche.training.attribution;

import dev.demarche.quotation.selection.LinearScorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns to choose among the proposals of one cue: logistic regression over whole lists, on top of the weights that judge
 * each proposal alone. Averaged and repeatable like {@link AttributionTrainer}.
 */
public final class ChoiceTrainer {

    private static final int EPOCHS = 18;
    private static final int AVERAGED = 12;
    private static final double SHARPNESS = 6;

    private final int leastCount;
    private final double penalty;
    private final long seed;
    private final Map<String, Double> alone;

    /**
     * Makes a trainer.
     *
     * @param leastCount how often a feature must occur to get a weight
     * @param penalty the strength of the L2 penalty, as if spread over all lists
     * @param seed decides in which order lists are seen
     * @param alone the weights that judge each proposal alone
     */
    public ChoiceTrainer(int leastCount, double penalty, long seed, Map<String, Double> alone) {
        this.leastCount = leastCount;
        this.penalty = penalty;
        this.seed = seed;
        this.alone = Map.copyOf(alone);
    }

    /**
     * {@return the weight of each feature that is frequent enough, by name}
     *
     * @param lists the proposals of each cue
     */
    public Map<String, Double> train(List<List<Example>> lists) {
        Index index = Index.of(lists.stream().flatMap(List::stream).toList(), leastCount);
        List<List<Row>> rows = new ArrayList<>();
        lists.forEach(list -> rows.add(rows(index, list)));
        Descent descent = new Descent(index);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(rows, random);
            rows.forEach(list -> step(list, descent, penalty / rows.size() / list.size()));
            if (epoch >= EPOCHS - AVERAGED) {
                descent.average();
            }
        }
        return descent.named();
    }

    private List<Row> rows(Index index, List<Example> list) {
        double all = list.stream().mapToDouble(ChoiceTrainer::sharp).sum();
        return list.stream()
                .map(e -> new Row(
                        index.numbers(e.features()),
                        e.offset() + LinearScorer.sum(alone, e.features()),
                        sharp(e) / all))
                .toList();
    }

    private static double sharp(Example example) {
        return sharp(example.target());
    }

    /** {@return what a fit counts in a choice: the best of a list are to be chosen, not all that fit} */
    public static double sharp(double fit) {
        return Math.pow(fit, SHARPNESS);
    }

    private static void step(List<Row> list, Descent descent, double decay) {
        double[] shares = shares(list, descent);
        for (int i = 0; i < shares.length; i++) {
            double error = shares[i] - list.get(i).share();
            descent.step(list.get(i).features(), error, decay);
        }
    }

    private static double[] shares(List<Row> list, Descent descent) {
        double[] shares = list.stream().mapToDouble(row -> row.odds(descent)).toArray();
        double most = Arrays.stream(shares).max().orElse(0);
        Arrays.setAll(shares, i -> Math.exp(shares[i] - most));
        double all = Arrays.stream(shares).sum();
        Arrays.setAll(shares, i -> shares[i] / all);
        return shares;
    }

    /** A proposal whose features are numbers. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Row(int[] features, double offset, double share) {

        double odds(Descent descent) {
            return offset + Arrays.stream(features).mapToDouble(descent::weight).sum();
        }
    }
}
