package dev.demarche.eval.attribution;

import dev.demarche.eval.statistics.Prf;
import dev.demarche.eval.statistics.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The stances of found statements, and the whole job: statement found, speaker named, stance right.
 *
 * @param gold the number of gold attributions with annotated stances
 * @param right the number of these for which the whole job was done
 * @param share the second divided by the first
 * @param stanceAccuracy the share of found ones with exactly the stances of the gold
 * @param stances each stance over the whole path: a missed statement is a missed stance, a stance of a statement that is
 *     not in the gold is a wrong one
 * @param targets whom the stances are directed at; null if the gold has no targets
 */
public record WholeJobFigures(
        int gold,
        int right,
        @Nullable Double share,
        @Nullable Double stanceAccuracy,
        Map<String, StanceFigures> stances,
        @Nullable TargetFigures targets) {

    /**
     * One stance over the whole path.
     *
     * @param gold the number of gold statements that take it
     * @param predicted the number of predictions that take it
     * @param found precision, recall and F1
     */
    public record StanceFigures(int gold, int predicted, Prf found) {}

    static @Nullable WholeJobFigures of(List<GoldOutcome> gold, List<PredictionOutcome> predictions) {
        List<GoldOutcome> judged =
                gold.stream().filter(o -> o.gold().labels() != null).toList();
        if (judged.isEmpty()) {
            return null;
        }
        List<GoldOutcome> found = judged.stream().filter(GoldOutcome::found).toList();
        int right = RecallFigures.count(judged, GoldOutcome::wholeJobRight);
        int agree = RecallFigures.count(found, o -> labels(o).equals(predictedLabels(o)));
        return new WholeJobFigures(
                judged.size(),
                right,
                Ratio.of(right, judged.size()),
                Ratio.of(agree, found.size()),
                stances(judged, predictions),
                TargetFigures.of(judged));
    }

    private static Map<String, StanceFigures> stances(List<GoldOutcome> gold, List<PredictionOutcome> predictions) {
        Set<String> names = new TreeSet<>(Set.of("condemnation", "dialogue", "threat"));
        gold.forEach(o -> names.addAll(labels(o)));
        Map<String, StanceFigures> stances = new LinkedHashMap<>();
        for (String name : names) {
            int there = RecallFigures.count(gold, o -> labels(o).contains(name));
            int said =
                    RecallFigures.count(predictions, o -> labels(o.prediction()).contains(name));
            int both = RecallFigures.count(
                    gold, o -> labels(o).contains(name) && predictedLabels(o).contains(name));
            Prf found = Prf.of(Ratio.of(both, said), Ratio.of(both, there));
            stances.put(name, new StanceFigures(there, said, found));
        }
        return stances;
    }

    private static Set<String> labels(GoldOutcome outcome) {
        Set<String> labels = outcome.gold().labels();
        return labels == null ? Set.of() : labels;
    }

    private static Set<String> predictedLabels(GoldOutcome outcome) {
        return outcome.match() == null ? Set.of() : labels(outcome.match().prediction());
    }

    private static Set<String> labels(PredictedQuotation prediction) {
        return prediction.labels() == null ? Set.of() : prediction.labels();
    }
}
