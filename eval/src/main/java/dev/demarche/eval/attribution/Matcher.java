package dev.demarche.eval.attribution;

import dev.demarche.datasets.articles.GoldAttribution;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Pairs gold attributions with predictions whose contents overlap by half: as many pairs as possible, then the highest
 * sum of overlaps, then right speakers.
 */
final class Matcher {

    private static final double THRESHOLD = .5 - 1e-12;
    private static final double A_PAIR = 1000;
    private static final double A_RIGHT_SPEAKER = 1e-6;

    private final double[][] iou;
    private final double[][] weight;
    private final int predictions;

    private Matcher(double[][] iou, double[][] weight, int predictions) {
        this.iou = iou;
        this.weight = weight;
        this.predictions = predictions;
    }

    /** The prediction of each gold attribution that has one, by their numbers. */
    static Map<Integer, Integer> match(
            List<GoldAttribution> gold, List<PredictedQuotation> predicted, double[][] iou, TokenizedText text) {
        double[][] weight = new double[gold.size()][predicted.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                if (iou[i][j] >= THRESHOLD) {
                    boolean right = SpeakerAgreement.of(gold.get(i), predicted.get(j), text)
                            .right();
                    weight[i][j] = A_PAIR + iou[i][j] + (right ? A_RIGHT_SPEAKER : 0);
                }
            }
        }
        return new Matcher(iou, weight, predicted.size()).match();
    }

    static double[][] overlaps(List<BitSet> gold, List<BitSet> predicted) {
        double[][] iou = new double[gold.size()][predicted.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                int shared = shared(gold.get(i), predicted.get(j));
                int either = gold.get(i).cardinality() + predicted.get(j).cardinality() - shared;
                iou[i][j] = either == 0 ? 0 : (double) shared / either;
            }
        }
        return iou;
    }

    static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private Map<Integer, Integer> match() {
        Map<Integer, Integer> pairs = new HashMap<>();
        BitSet seen = new BitSet();
        for (int i = 0; i < iou.length; i++) {
            if (!seen.get(i)) {
                Component component = component(i);
                component.gold.forEach(seen::set);
                solve(component, pairs);
            }
        }
        return pairs;
    }

    private void solve(Component component, Map<Integer, Integer> pairs) {
        if (component.predicted.isEmpty()) {
            return;
        }
        List<Integer> gold = new ArrayList<>(component.gold);
        List<Integer> predicted = new ArrayList<>(component.predicted);
        boolean turned = gold.size() > predicted.size();
        List<Integer> rows = turned ? predicted : gold;
        List<Integer> columns = turned ? gold : predicted;
        double[][] weights = new double[rows.size()][columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                weights[r][c] = turned ? weight[columns.get(c)][rows.get(r)] : weight[rows.get(r)][columns.get(c)];
            }
        }
        int[] assigned = Assignment.columns(weights);
        for (int r = 0; r < assigned.length; r++) {
            int i = turned ? columns.get(assigned[r]) : rows.get(r);
            int j = turned ? rows.get(r) : columns.get(assigned[r]);
            if (weight[i][j] > 0) {
                pairs.put(i, j);
            }
        }
    }

    /** All that hangs together by overlaps with one gold attribution. */
    private Component component(int first) {
        Component component = new Component(new TreeSet<>(List.of(first)), new TreeSet<>());
        Deque<Integer> open = new ArrayDeque<>(component.gold);
        while (!open.isEmpty()) {
            int i = open.pop();
            for (int j = 0; j < predictions; j++) {
                if (weight[i][j] > 0 && component.predicted.add(j)) {
                    for (int k = 0; k < iou.length; k++) {
                        if (weight[k][j] > 0 && component.gold.add(k)) {
                            open.push(k);
                        }
                    }
                }
            }
        }
        return component;
    }

    private record Component(TreeSet<Integer> gold, TreeSet<Integer> predicted) {}
}
