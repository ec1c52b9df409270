package dev.demarche.eval.stance;

import dev.demarche.Sentiment.Polarity;
import dev.demarche.Stance;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.eval.stance.StanceFigures.Confusion;
import dev.demarche.eval.stance.StanceFigures.SentimentFigures;
import dev.demarche.eval.statistics.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Measures answers against labelled sentences. */
public final class StanceEvaluator {

    private static final String NONE = Stance.NONE.label();
    private static final String SEVERAL = "several";
    private static final List<String> FIRST = List.of("condemnation", "dialogue", "threat");

    private final List<StanceRow> all;
    private final List<StanceRow> rows;
    private final List<String> labels;
    private final StanceOptions options;

    private StanceEvaluator(List<StanceRow> rows, StanceOptions options) {
        this.all = rows;
        this.rows = rows.stream().filter(row -> row.sentence().labelled()).toList();
        this.labels = labels(rows);
        this.options = options;
    }

    /**
     * {@return the evaluation of answers}
     *
     * @param gold the labelled sentences
     * @param columns further columns to slice by: for each sentence's id its values by column; may be empty
     * @param answers the model's answers by the ids of the sentences; a sentence without an answer counts as none
     * @param options how to evaluate
     */
    public static StanceEvaluation evaluate(
            List<LabelledSentence> gold,
            Map<String, Map<String, String>> columns,
            Map<String, StanceAnswer> answers,
            StanceOptions options) {
        List<StanceRow> rows = gold.stream()
                .map(s -> new StanceRow(
                        s,
                        Slices.columns(s, columns.getOrDefault(s.id(), Map.of())),
                        answers.getOrDefault(s.id(), StanceAnswer.NONE)))
                .toList();
        Map<String, Integer> input = new TreeMap<>();
        Set<String> ids =
                new LinkedHashSet<>(gold.stream().map(LabelledSentence::id).toList());
        input.put("ids_not_in_gold", (int)
                answers.keySet().stream().filter(id -> !ids.contains(id)).count());
        input.put("missing_predictions", (int)
                ids.stream().filter(id -> !answers.containsKey(id)).count());
        return new StanceEvaluator(rows, options).evaluate(input);
    }

    private StanceEvaluation evaluate(Map<String, Integer> input) {
        Map<String, LabelCurves> curves = new LinkedHashMap<>();
        labels.forEach(label -> curves.put(label, Curves.of(label, rows)));
        return new StanceEvaluation(
                options.model(),
                labels,
                figures(input),
                Slices.of(rows, classes(), options.bootstrap()),
                curves,
                Curves.riskCoverage(rows),
                all);
    }

    private StanceFigures figures(Map<String, Integer> input) {
        Groups groups = new Groups(rows);
        Map<String, Estimate> e = SampleFigures.all(rows, classes()).estimates(groups, options.bootstrap());
        Map<String, LabelFigures> classes = new LinkedHashMap<>();
        for (String label : classes()) {
            Counts counts = Truth.of(label, rows).counts(groups.once());
            classes.put(label, figures(label, counts.gold(), counts.predicted(), e));
        }
        int stances = (int)
                rows.stream().filter(r -> !r.sentence().labels().isEmpty()).count();
        int said =
                (int) rows.stream().filter(r -> !r.answer().labels().isEmpty()).count();
        return new StanceFigures(
                rows.size(),
                groups.count(),
                input,
                classes,
                estimate(e, "macro/f1"),
                estimate(e, "stances/f1"),
                estimate(e, "micro/precision"),
                estimate(e, "micro/recall"),
                estimate(e, "micro/f1"),
                figures("any", stances, said, e),
                estimate(e, "accuracy"),
                estimate(e, "mean/ap"),
                estimate(e, "mean/brier"),
                estimate(e, "mean/logloss"),
                estimate(e, "mean/ece"),
                estimate(e, "mean/ecemass"),
                confusion(),
                sentiment());
    }

    private static LabelFigures figures(String label, int gold, int predicted, Map<String, Estimate> e) {
        return new LabelFigures(
                gold,
                predicted,
                estimate(e, label + "/precision"),
                estimate(e, label + "/recall"),
                estimate(e, label + "/f1"),
                estimate(e, label + "/ap"),
                estimate(e, label + "/brier"),
                estimate(e, label + "/logloss"),
                estimate(e, label + "/ece"),
                estimate(e, label + "/ecemass"));
    }

    private @Nullable SentimentFigures sentiment() {
        List<StanceRow> judged =
                all.stream().filter(r -> r.sentence().sentiment() != null).toList();
        if (judged.stream().allMatch(r -> r.answer().sentiment() == null)) {
            return null;
        }
        Map<String, Estimate> e = SampleFigures.sentiment(judged).estimates(new Groups(judged), options.bootstrap());
        Map<String, Estimate> f1 = new LinkedHashMap<>();
        for (Polarity polarity : Polarity.values()) {
            String name = polarity.name().toLowerCase(Locale.ROOT);
            f1.put(name, estimate(e, name + "/f1"));
        }
        return new SentimentFigures(judged.size(), f1, estimate(e, "sentiment/f1"), estimate(e, "sentiment/accuracy"));
    }

    private Confusion confusion() {
        List<String> names = new ArrayList<>(labels);
        names.add(SEVERAL);
        names.add(NONE);
        int[][] counts = new int[names.size()][names.size()];
        for (StanceRow row : rows) {
            counts[names.indexOf(kind(row.sentence().labels()))][
                    names.indexOf(kind(row.answer().labels()))]++;
        }
        List<List<Integer>> lists = new ArrayList<>();
        for (int[] line : counts) {
            lists.add(Arrays.stream(line).boxed().toList());
        }
        return new Confusion(names, lists);
    }

    private static String kind(Collection<String> labels) {
        return labels.isEmpty()
                ? NONE
                : labels.size() > 1 ? SEVERAL : labels.iterator().next();
    }

    private List<String> classes() {
        List<String> classes = new ArrayList<>(labels);
        classes.add(NONE);
        return classes;
    }

    /** All labels of the gold and of the model, the default model's first. */
    private static List<String> labels(List<StanceRow> rows) {
        Set<String> found = new TreeSet<>();
        for (StanceRow row : rows) {
            found.addAll(row.sentence().labels());
            found.addAll(row.answer().labels());
            found.addAll(row.answer().scores().keySet());
        }
        found.remove(NONE);
        if (found.isEmpty() || FIRST.stream().anyMatch(found::contains)) {
            Set<String> ordered = new LinkedHashSet<>(FIRST);
            ordered.addAll(found);
            return List.copyOf(ordered);
        }
        return List.copyOf(found);
    }

    private static Estimate estimate(Map<String, Estimate> estimates, String name) {
        return estimates.getOrDefault(name, Estimate.UNKNOWN);
    }
}
