package dev.demarche.training;

import dev.demarche.stance.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Scores every example with a model that was trained without the example's group. */
final class CrossValidation {

    /** Stands for a label that a fold's model has never seen. */
    private static final double UNSEEN = -5;

    private final Task task;
    private final double cost;
    private final List<String> labels;

    CrossValidation(Task task, double cost, List<String> labels) {
        this.task = task;
        this.cost = cost;
        this.labels = List.copyOf(labels);
    }

    List<ScoredSentence> run(List<TrainingExample> examples, int folds, long seed, TrainingListener listener) {
        int[] fold = GroupedFolds.of(examples, task, folds, seed);
        ScoredSentence[] scored = new ScoredSentence[examples.size()];
        for (int k = 0; k < folds; k++) {
            int held = k;
            LinearModel model =
                    LinearModel.read(LinearRecipe.train(select(examples, i -> fold[i] != held), task, cost));
            for (int i = 0; i < scored.length; i++) {
                if (fold[i] == held) {
                    scored[i] = score(model, examples.get(i));
                }
            }
            listener.progress("Cross-validating " + task.label(), k + 1, folds);
        }
        return Arrays.asList(scored);
    }

    ScoredSentence score(LinearModel model, TrainingExample example) {
        double[] known = model.logits(example.features());
        List<Double> logits = labels.stream()
                .map(label -> model.labels().indexOf(label))
                .map(row -> row < 0 ? UNSEEN : known[row])
                .toList();
        return new ScoredSentence(example.sentence(), logits);
    }

    private static List<TrainingExample> select(List<TrainingExample> examples, IntPredicate condition) {
        List<TrainingExample> selected = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (condition.test(i)) {
                selected.add(examples.get(i));
            }
        }
        return selected;
    }
}
