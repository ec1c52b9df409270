package dev.demarche.eval.stance;

import dev.demarche.Stance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One class over all rows: what holds, what was predicted, and how probable it was said to be. */
final class Truth {

    private final String label;
    private final boolean[] gold;
    private final boolean[] predicted;
    private final double[] scores;
    private final int[] byScore;

    Truth(String label, boolean[] gold, boolean[] predicted, double[] scores) {
        this.label = label;
        this.gold = gold;
        this.predicted = predicted;
        this.scores = scores;
        this.byScore = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static Truth of(String label, List<StanceRow> rows) {
        boolean[] gold = new boolean[rows.size()];
        boolean[] predicted = new boolean[rows.size()];
        double[] scores = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            gold[i] = holds(label, rows.get(i).sentence().labels());
            predicted[i] = holds(label, rows.get(i).answer().labels());
            scores[i] = rows.get(i).answer().scores().getOrDefault(label, 0.0);
        }
        return new Truth(label, gold, predicted, scores);
    }

    private static boolean holds(String label, Collection<String> labels) {
        return label.equals(Stance.NONE.label()) ? labels.isEmpty() : labels.contains(label);
    }

    /** The class; "none" stands for the empty set. */
    String label() {
        return label;
    }

    boolean[] gold() {
        return gold;
    }

    boolean[] predicted() {
        return predicted;
    }

    double[] scores() {
        return scores;
    }

    /** The rows from the highest to the lowest score. */
    int[] byScore() {
        return byScore;
    }

    /** In which rows prediction and gold agree. */
    boolean[] right() {
        boolean[] right = new boolean[gold.length];
        for (int i = 0; i < gold.length; i++) {
            right[i] = gold[i] == predicted[i];
        }
        return right;
    }

    boolean isStance() {
        return !label.equals(Stance.NONE.label());
    }

    Counts counts(int[] times) {
        int both = 0;
        int said = 0;
        int there = 0;
        for (int i = 0; i < gold.length; i++) {
            both += gold[i] && predicted[i] ? times[i] : 0;
            said += predicted[i] ? times[i] : 0;
            there += gold[i] ? times[i] : 0;
        }
        return new Counts(both, said, there);
    }
}
