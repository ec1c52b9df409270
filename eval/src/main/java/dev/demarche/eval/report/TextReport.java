package dev.demarche.eval.report;

import dev.demarche.eval.attribution.AttributionEvaluation;
import dev.demarche.eval.attribution.AttributionFigures;
import dev.demarche.eval.attribution.PrecisionFigures;
import dev.demarche.eval.attribution.RecallFigures;
import dev.demarche.eval.attribution.WholeJobFigures;
import dev.demarche.eval.stance.StanceEvaluation;
import dev.demarche.eval.stance.StanceFigures;
import dev.demarche.eval.stance.StanceReport;
import dev.demarche.eval.statistics.Interval;
import dev.demarche.eval.statistics.Prf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders figures as text for a terminal. */
public final class TextReport {

    private TextReport() {}

    /** {@return the figures of an attribution evaluation} */
    public static String of(AttributionEvaluation evaluation) {
        AttributionFigures f = evaluation.figures();
        StringBuilder text = new StringBuilder();
        text.append("%s: %d articles, %d gold attributions, %d predicted quotations%n"
                .formatted(evaluation.system(), f.documents(), f.goldAttributions(), f.predictedQuotations()));
        f.input().forEach((what, times) -> text.append(times == 0 ? "" : "  " + what + " " + times + "\n"));
        text.append('\n').append(headline(f).text());
        text.append('\n').append(borders(f).text());
        text.append('\n').append(subsets(f).text());
        text.append('\n').append(predictions(f).text());
        WholeJobFigures whole = f.wholeJob();
        if (whole != null) {
            text.append('\n').append(wholeJob(whole).text());
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** {@return the figures of a stance evaluation} */
    public static String of(StanceEvaluation evaluation) {
        StanceFigures f = evaluation.figures();
        StringBuilder text = new StringBuilder();
        text.append(evaluation.model() + ": " + f.rows() + " sentences in " + f.groups() + " groups\n");
        f.input().forEach((what, times) -> text.append(times == 0 ? "" : "  " + what + " " + times + "\n"));
        text.append('\n').append(StanceText.labels(f).text());
        text.append('\n').append(StanceText.overall(f).text());
        text.append('\n').append(StanceText.confusion(f).text());
        return text.toString();
    }

    /** {@return the figures of a stance report: the model, what it is compared with, the baselines} */
    public static String of(StanceReport report) {
        return report.data() + ", " + of(report.evaluation()) + "\n"
                + StanceText.models(report.systems()).text();
    }

    private static TextTable headline(AttributionFigures f) {
        TextTable table = new TextTable("", "value", "95 % interval");
        addWithInterval(table, "precision", f.precision(), f.intervals());
        addWithInterval(table, "recall", f.recall(), f.intervals());
        addWithInterval(table, "f1", f.f1(), f.intervals());
        addWithInterval(table, "speaker_accuracy", f.speakerAccuracy(), f.intervals());
        addWithInterval(table, "end_to_end", f.endToEnd(), f.intervals());
        return table;
    }

    private static void addWithInterval(
            TextTable table, String name, @Nullable Double value, Map<String, @Nullable Interval> intervals) {
        table.add(name.replace('_', ' '), Numbers.share(value), Numbers.interval(intervals.get(name)));
    }

    private static TextTable borders(AttributionFigures f) {
        TextTable table = new TextTable("contents", "precision", "recall", "F1");
        add(table, "half overlap", new Prf(f.precision(), f.recall(), f.f1()));
        add(table, "exact", f.exact());
        add(table, "token", f.token());
        add(table, "partial", f.partial());
        return table;
    }

    private static void add(TextTable table, String name, Prf prf) {
        table.add(name, Numbers.share(prf.precision()), Numbers.share(prf.recall()), Numbers.share(prf.f1()));
    }

    private static TextTable subsets(AttributionFigures f) {
        TextTable table = new TextTable(
                "gold",
                "n",
                "recall",
                "exact",
                "speaker",
                "head",
                "no mention",
                "end to end",
                "named",
                "name",
                "full name",
                "name e2e");
        f.subsets().forEach((name, figures) -> table.add(row(name.replace('_', ' '), figures)));
        f.speakerKinds().forEach((name, figures) -> table.add(row("speaker: " + name, figures)));
        return table;
    }

    private static String[] row(String name, RecallFigures r) {
        return new String[] {
            name,
            Integer.toString(r.gold()),
            Numbers.share(r.recall()),
            Numbers.share(r.exactRecall()),
            Numbers.share(r.speakerAccuracy()),
            Numbers.share(r.speakerHead()),
            Numbers.share(r.speakerMissing()),
            Numbers.share(r.endToEnd()),
            Integer.toString(r.goldWithName()),
            Numbers.share(r.canonicalAccuracy()),
            Numbers.share(r.fullNameAccuracy()),
            Numbers.share(r.canonicalEndToEnd())
        };
    }

    private static TextTable predictions(AttributionFigures f) {
        TextTable table = new TextTable("predictions", "n", "precision", "mean confidence");
        f.precisionByPredictedType().forEach((name, figures) -> add(table, name, figures));
        f.rules().forEach((name, figures) -> add(table, "rule: " + name, figures));
        return table;
    }

    private static void add(TextTable table, String name, PrecisionFigures p) {
        table.add(name, Integer.toString(p.predicted()), Numbers.share(p.precision()), Numbers.share(p.confidence()));
    }

    private static TextTable wholeJob(WholeJobFigures whole) {
        TextTable table = new TextTable("whole path", "gold", "predicted", "precision", "recall", "F1");
        whole.stances()
                .forEach((name, s) -> table.add(
                        name,
                        Numbers.examples(s.gold()),
                        Integer.toString(s.predicted()),
                        Numbers.share(s.found().precision()),
                        Numbers.share(s.found().recall()),
                        Numbers.share(s.found().f1())));
        List<String> all = new ArrayList<>(List.of("statement, speaker, name, stance", Integer.toString(whole.gold())));
        all.addAll(List.of("", "", Numbers.share(whole.share()), ""));
        table.add(all.toArray(String[]::new));
        return table;
    }
}
