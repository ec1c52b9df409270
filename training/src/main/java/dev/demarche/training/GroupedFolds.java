package dev.demarche.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Splits examples into folds that never cut a group, with like shares of labels and of sentences in each. */
public final class GroupedFolds {

    private GroupedFolds() {}

    /** {@return for each example the fold that it belongs to} */
    public static int[] of(List<TrainingExample> examples, Task task, int folds, long seed) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            groups.computeIfAbsent(examples.get(i).sentence().group(), group -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> order = new ArrayList<>(groups.values());
        Collections.shuffle(order, new Random(seed));
        order.sort(Comparator.<List<Integer>>comparingInt(
                        group -> -labels(group, examples, task).size())
                .thenComparingInt(group -> -group.size()));
        FoldCounts counts = new FoldCounts(folds);
        int[] result = new int[examples.size()];
        for (List<Integer> group : order) {
            int fold = counts.place(group.size(), labels(group, examples, task));
            group.forEach(i -> result[i] = fold);
        }
        return result;
    }

    private static List<String> labels(List<Integer> group, List<TrainingExample> examples, Task task) {
        return group.stream()
                .flatMap(i -> task.labels(examples.get(i).sentence()).stream())
                .toList();
    }

    /** How much each fold holds already. */
    private static final class FoldCounts {

        private final List<Map<String, Integer>> labels = new ArrayList<>();
        private final int[] sentences;

        FoldCounts(int folds) {
            sentences = new int[folds];
            for (int i = 0; i < folds; i++) {
                labels.add(new LinkedHashMap<>());
            }
        }

        /** {@return the fold that lacks these labels most; they are counted there} */
        int place(int size, List<String> added) {
            int best = 0;
            for (int fold = 1; fold < sentences.length; fold++) {
                if (load(fold, added) < load(best, added)) {
                    best = fold;
                }
            }
            sentences[best] += size;
            Map<String, Integer> counts = labels.get(best);
            added.forEach(label -> counts.merge(label, 1, Integer::sum));
            return best;
        }

        private int load(int fold, List<String> added) {
            return sentences[fold]
                    + added.stream()
                            .mapToInt(label -> labels.get(fold).getOrDefault(label, 0))
                            .sum();
        }
    }
}
