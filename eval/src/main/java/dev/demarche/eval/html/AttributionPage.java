package dev.demarche.eval.html;

import dev.demarche.eval.attribution.AttributionEvaluation;
import dev.demarche.eval.attribution.AttributionFigures;
import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.attribution.ConfidenceFigures;
import dev.demarche.eval.attribution.WholeJobFigures;
import dev.demarche.eval.chart.LineChart;
import dev.demarche.eval.chart.Series;
import dev.demarche.eval.chart.Series.Point;
import dev.demarche.eval.report.AttributionTables;
import dev.demarche.eval.report.Summaries;
import dev.demarche.eval.statistics.Estimate;
import dev.demarche.eval.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;

/** Renders attribution evaluations as a page: one system in full, the others beside it. */
public final class AttributionPage {

    private static final String GLOSSARY =
            "A statement is found when the content of a prediction shares half of its tokens with it, one to one; it is exact"
                    + " when all are the same. Of those found, the speaker is right when the words for the speaker are those"
                    + " of the gold source; the name is right when it is any name of the speaker, full when it is the fullest."
                    + " End to end: found and right, of all. Intervals come from resampling whole articles.";

    private AttributionPage() {}

    /** {@return the page} */
    public static String render(AttributionReport report) {
        AttributionEvaluation evaluation = report.evaluation();
        AttributionFigures f = evaluation.figures();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("figures", "How good it is", GLOSSARY, AttributionTables.gold(f)));
        if (!report.others().isEmpty()) {
            sections.add(Section.of("beside", "Beside others", "", AttributionTables.beside(report)));
        }
        ConfidenceFigures confidence = f.confidenceAsMatchProbability();
        if (confidence != null) {
            sections.add(Section.of(
                            "confidence",
                            "Confidence",
                            "Whether a confidence of .8 means that 8 of 10 such predictions are in the gold.",
                            List.of())
                    .withCharts(List.of(reliability(evaluation.system(), confidence))));
        }
        sections.add(Section.of(
                        "predictions",
                        "Predictions",
                        "How many of the predictions are in the gold, by type and by the pattern that found them.",
                        List.of())
                .withFolded(AttributionTables.predictions(f)));
        sections.add(
                Section.of("articles", "Articles", "", List.of()).withFolded(List.of(AttributionTables.articles(f))));
        List<ErrorItem> errors = AttributionErrors.of(evaluation);
        sections.add(Section.of("errors", "Errors", AttributionErrors.INTRO, List.of())
                .withErrors(errors));
        return Pages.report("Attribution: " + report.data(), Summaries.of(evaluation), tiles(f), sections);
    }

    private static List<Tile> tiles(AttributionFigures f) {
        List<Tile> tiles = new ArrayList<>(List.of(
                Pages.tile(
                        "F1 of statements", new Estimate(f.f1(), f.intervals().get("f1"))),
                Pages.tile(
                        "precision", new Estimate(f.precision(), f.intervals().get("precision"))),
                Pages.tile("recall", new Estimate(f.recall(), f.intervals().get("recall"))),
                Pages.tile(
                        "right speaker if found",
                        new Estimate(f.speakerAccuracy(), f.intervals().get("speaker_accuracy")))));
        WholeJobFigures whole = f.wholeJob();
        if (whole != null) {
            tiles.add(Pages.tile("the whole job", Proportion.of(whole.right(), whole.gold())));
        }
        return tiles;
    }

    private static String reliability(String system, ConfidenceFigures confidence) {
        List<Point> points = confidence.bins().stream()
                .map(bin -> new Point(bin.confidence(), bin.precision()))
                .toList();
        return new LineChart(
                        "Reliability of the confidence",
                        "Share of predictions in the gold, by mean confidence in bins a tenth wide.",
                        "mean confidence",
                        "precision",
                        List.of(new Series(system, points, true)),
                        true)
                .svg();
    }
}
