package dev.demarche.eval.html;

import dev.demarche.eval.chart.LineChart;
import dev.demarche.eval.chart.Series;
import dev.demarche.eval.chart.Series.Point;
import dev.demarche.eval.report.StanceTables;
import dev.demarche.eval.report.Summaries;
import dev.demarche.eval.report.Table;
import dev.demarche.eval.stance.LearningPoint;
import dev.demarche.eval.stance.StanceEvaluation;
import dev.demarche.eval.stance.StanceFigures;
import dev.demarche.eval.stance.StanceFigures.SentimentFigures;
import dev.demarche.eval.stance.StanceReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders a stance report as a page. */
public final class StancePage {

    private StancePage() {}

    /** {@return the page} */
    public static String render(StanceReport report) {
        StanceEvaluation evaluation = report.evaluation();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "figures",
                "How good it is",
                "An F1 of 1 is perfect. Intervals come from resampling whole groups of sentences; calibration errors in the"
                        + " table are over equally full bins.",
                StanceTables.of(evaluation)));
        sections.add(beside(report));
        if (!report.learningCurve().isEmpty()) {
            sections.add(learning(report));
        }
        if (evaluation.figures().rows() > 0) {
            addProbabilities(sections, evaluation);
        }
        List<ErrorItem> errors = StanceErrors.of(evaluation);
        sections.add(Section.of("errors", "Errors", StanceErrors.intro(evaluation, errors.size()), List.of())
                .withErrors(errors));
        return Pages.report(
                "Stance: " + report.data(), Summaries.of(evaluation), tiles(evaluation.figures()), sections);
    }

    private static void addProbabilities(List<Section> sections, StanceEvaluation evaluation) {
        sections.add(Section.of(
                        "curves",
                        "Probabilities",
                        "Precision by recall: what finding more costs. Share by mean probability: whether .8 is right in 8 of 10"
                                + " cases; the diagonal is perfect. Wrong by answered: how often the label set is wrong when"
                                + " only the surest sentences are answered.",
                        List.of())
                .withCharts(charts(evaluation)));
        sections.add(Section.of(
                        "thresholds",
                        "Thresholds",
                        "What each stance would gain and lose if it were predicted from another probability on.",
                        List.of())
                .withFolded(thresholds(evaluation)));
        sections.add(Section.of(
                        "slices",
                        "Parts of the data",
                        "Beside each F1 stands the number of sentences with that stance. Small parts have wide intervals.",
                        List.of())
                .withFolded(StanceTables.slices(evaluation)));
    }

    private static Section beside(StanceReport report) {
        List<Table> tables = new ArrayList<>(List.of(StanceTables.systems(report)));
        tables.addAll(StanceTables.comparison(report));
        return Section.of(
                "beside",
                "Beside others",
                "The majority gives every sentence what is the most frequent; the cue lexicon looks for words.",
                tables);
    }

    private static Section learning(StanceReport report) {
        return Section.of(
                        "learning",
                        "Learning curve",
                        "What models learn from growing parts of the training data, whole groups at a time: a curve that still"
                                + " climbs at its end asks for more data.",
                        StanceTables.learningCurve(report))
                .withCharts(List.of(learningCurve(report)));
    }

    private static List<Tile> tiles(StanceFigures f) {
        SentimentFigures sentiment = f.sentiment();
        if (f.rows() == 0 && sentiment != null) {
            return List.of(
                    Pages.tile("macro F1 of the sentiment", sentiment.macroF1()),
                    Pages.tile("accuracy of the sentiment", sentiment.accuracy()));
        }
        return List.of(
                Pages.tile("macro F1, none included", f.macroF1()),
                Pages.tile("micro F1 of the stances", f.microF1()),
                Pages.tile("accuracy", f.accuracy()),
                Pages.tile("calibration error", f.meanEceEqualMass()));
    }

    private static List<Table> thresholds(StanceEvaluation evaluation) {
        List<Table> tables = new ArrayList<>();
        evaluation.curves().forEach((label, curves) -> tables.add(StanceTables.thresholds(label, curves)));
        return tables;
    }

    private static List<String> charts(StanceEvaluation evaluation) {
        List<Series> precision = new ArrayList<>();
        List<Series> reliability = new ArrayList<>();
        evaluation.curves().forEach((label, curves) -> {
            String name = curves.precisionRecall().isEmpty() ? label + ": no examples" : label;
            precision.add(new Series(
                    name,
                    curves.precisionRecall().stream()
                            .map(p -> new Point(p.recall(), p.precision()))
                            .toList(),
                    false));
            reliability.add(new Series(
                    label,
                    curves.reliability().stream()
                            .map(bin -> new Point(
                                    bin.probability(), orZero(bin.share().value())))
                            .toList(),
                    true));
        });
        List<Point> risk = evaluation.riskCoverage().stream()
                .map(p -> new Point(p.coverage(), p.risk()))
                .toList();
        return List.of(
                new LineChart("Precision and recall", said(evaluation), "recall", "precision", precision, false).svg(),
                new LineChart(
                                "Reliability",
                                "Share of sentences with the stance, by mean probability in ten equally full bins.",
                                "mean probability",
                                "share with the stance",
                                reliability,
                                true)
                        .svg(),
                new LineChart(
                                "Risk and coverage",
                                "Share of wrong label sets among the answered sentences.",
                                "share answered",
                                "share wrong",
                                List.of(new Series(evaluation.model(), risk, false)),
                                false)
                        .svg());
    }

    private static String said(StanceEvaluation evaluation) {
        List<String> parts = new ArrayList<>();
        evaluation.labels().forEach(label -> parts.add(Pages.average(label, evaluation.figures())));
        return String.join(", ", parts) + ".";
    }

    private static String learningCurve(StanceReport report) {
        Map<String, List<Point>> bySet = new LinkedHashMap<>();
        for (LearningPoint p : report.learningCurve()) {
            bySet.computeIfAbsent(p.set(), s -> new ArrayList<>())
                    .add(new Point(p.share(), orZero(p.microF1().value())));
        }
        List<Series> series = new ArrayList<>();
        bySet.forEach((set, points) -> series.add(new Series(set, points, true)));
        return new LineChart(
                        "Learning curve",
                        "Micro F1 by share of the training data.",
                        "share of the data",
                        "micro F1",
                        series,
                        false)
                .svg();
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
