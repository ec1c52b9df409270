package dev.demarche.eval.stance;

import dev.demarche.eval.statistics.Bootstrap;
import dev.demarche.eval.statistics.Estimate;
import dev.demarche.eval.statistics.Proportion;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two models on the same sentences.
 *
 * @param first the name of one
 * @param second the name of the other
 * @param differences second minus first, by the figure, from the same resampled groups for both
 * @param shareNotBetter the share of resamples in which the second is not better, by the figure
 * @param mcNemar who is right where, for whole label sets and for each class
 */
public record StanceComparison(
        String first,
        String second,
        Map<String, Estimate> differences,
        Map<String, Double> shareNotBetter,
        Map<String, McNemar> mcNemar) {

    /**
     * The exact McNemar test.
     *
     * @param onlyFirst in how many rows only the first model is right
     * @param onlySecond in how many rows only the second is right
     * @param pValue how probable so uneven a split is if both are equally good
     */
    public record McNemar(int onlyFirst, int onlySecond, double pValue) {}

    /** Names the difference in micro F1. */
    public static final String MICRO_F1 = "micro F1";

    /** Names the test over whole label sets. */
    public static final String ALL_LABELS = "all labels";

    private static final List<String> FIGURES = List.of("macro/f1", "stances/f1", "micro/f1", "accuracy", "mean/ap");
    private static final Map<String, String> NAMES = Map.of(
            "macro/f1", "macro F1",
            "stances/f1", "macro F1 of the stances",
            "micro/f1", MICRO_F1,
            "accuracy", "accuracy",
            "mean/ap", "mean average precision");

    /**
     * {@return the comparison of two evaluations}
     *
     * @throws IllegalArgumentException if they are not about the same sentences
     */
    public static StanceComparison of(StanceEvaluation first, StanceEvaluation second, Bootstrap bootstrap) {
        if (!ids(first).equals(ids(second))) {
            throw new IllegalArgumentException("Two models can only be compared on the same sentences.");
        }
        List<String> classes = List.copyOf(first.figures().classes().keySet());
        SampleFigures a = SampleFigures.all(first.labelledRows(), classes);
        SampleFigures b = SampleFigures.all(second.labelledRows(), classes);
        Groups groups = new Groups(first.labelledRows());
        double[] observed = difference(a, b, groups.once());
        double[][] draws = bootstrap.draws(groups.count(), times -> difference(a, b, groups.rowTimes(times)));
        Map<String, Estimate> differences = new LinkedHashMap<>();
        Map<String, Double> notBetter = new LinkedHashMap<>();
        for (int i = 0; i < FIGURES.size(); i++) {
            int column = i;
            double[] values = Arrays.stream(draws)
                    .mapToDouble(draw -> draw[column])
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            String name = NAMES.getOrDefault(FIGURES.get(i), FIGURES.get(i));
            if (Double.isFinite(observed[i]) && values.length > 0) {
                differences.put(name, new Estimate(observed[i], Bootstrap.interval(values)));
                notBetter.put(
                        name, (double) Arrays.stream(values).filter(v -> v <= 0).count() / values.length);
            }
        }
        return new StanceComparison(
                first.model(), second.model(), differences, notBetter, tests(first, second, classes));
    }

    private static List<String> ids(StanceEvaluation evaluation) {
        return evaluation.rows().stream().map(row -> row.sentence().id()).toList();
    }

    private static double[] difference(SampleFigures a, SampleFigures b, int[] times) {
        double[] first = a.of(times);
        double[] second = b.of(times);
        return FIGURES.stream()
                .mapToDouble(name -> figure(b, second, name) - figure(a, first, name))
                .toArray();
    }

    private static double figure(SampleFigures figures, double[] values, String name) {
        int index = figures.names().indexOf(name);
        return index < 0 ? Double.NaN : values[index];
    }

    private static Map<String, McNemar> tests(StanceEvaluation first, StanceEvaluation second, List<String> classes) {
        int rows = first.labelledRows().size();
        boolean[] a = new boolean[rows];
        boolean[] b = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            a[i] = first.labelledRows().get(i).right();
            b[i] = second.labelledRows().get(i).right();
        }
        Map<String, McNemar> tests = new LinkedHashMap<>();
        tests.put(ALL_LABELS, test(a, b));
        for (String label : classes) {
            tests.put(
                    label,
                    test(
                            Truth.of(label, first.labelledRows()).right(),
                            Truth.of(label, second.labelledRows()).right()));
        }
        return tests;
    }

    private static McNemar test(boolean[] first, boolean[] second) {
        int onlyFirst = 0;
        int onlySecond = 0;
        for (int i = 0; i < first.length; i++) {
            onlyFirst += first[i] && !second[i] ? 1 : 0;
            onlySecond += second[i] && !first[i] ? 1 : 0;
        }
        return new McNemar(onlyFirst, onlySecond, Proportion.mcNemar(onlyFirst, onlySecond));
    }
}
