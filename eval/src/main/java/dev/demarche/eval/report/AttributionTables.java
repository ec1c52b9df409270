package dev.demarche.eval.report;

import dev.demarche.eval.attribution.ArticleFigures;
import dev.demarche.eval.attribution.AttributionEvaluation;
import dev.demarche.eval.attribution.AttributionFigures;
import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.attribution.ConfidenceFigures;
import dev.demarche.eval.attribution.PrecisionFigures;
import dev.demarche.eval.attribution.RecallFigures;
import dev.demarche.eval.attribution.TargetFigures;
import dev.demarche.eval.attribution.WholeJobFigures;
import dev.demarche.eval.statistics.Estimate;
import dev.demarche.eval.statistics.Prf;
import dev.demarche.eval.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of an attribution evaluation. */
public final class AttributionTables {

    private AttributionTables() {}

    /** {@return all tables but the one of single articles} */
    public static List<Table> of(AttributionReport report) {
        List<Table> tables = new ArrayList<>(of(report.evaluation().figures()));
        if (!report.others().isEmpty()) {
            tables.addAll(beside(report));
        }
        return tables;
    }

    /** {@return all tables of one system but the one of single articles} */
    public static List<Table> of(AttributionFigures f) {
        List<Table> tables = new ArrayList<>(gold(f));
        tables.addAll(predictions(f));
        return tables;
    }

    /** {@return the tables of what became of the gold} */
    public static List<Table> gold(AttributionFigures f) {
        List<Table> tables = new ArrayList<>();
        tables.add(headline(f));
        tables.addAll(wholeJob(f));
        tables.add(contents(f));
        tables.add(gold("By type and cue", f.subsets()));
        if (!f.speakerKinds().isEmpty()) {
            tables.add(gold("By kind of speaker", f.speakerKinds()));
        }
        return tables;
    }

    /** {@return the tables of what was predicted} */
    public static List<Table> predictions(AttributionFigures f) {
        List<Table> tables = new ArrayList<>();
        tables.add(predictions("Predictions by type", f.precisionByPredictedType()));
        if (!f.rules().isEmpty()) {
            tables.add(predictions("Predictions by pattern", f.rules()));
        }
        ConfidenceFigures confidence = f.confidenceAsMatchProbability();
        if (confidence != null) {
            tables.add(confidence(confidence));
        }
        return tables;
    }

    /** {@return the first figures} */
    public static Table headline(AttributionFigures f) {
        Table.Builder table = Table.of("Statements and speakers", "", "value", "95 % interval");
        add(table, "precision", f.precision(), f, "precision");
        add(table, "recall", f.recall(), f, "recall");
        add(table, "F1", f.f1(), f, "f1");
        add(table, "right speaker, of those found", f.speakerAccuracy(), f, "speaker_accuracy");
        add(table, "found with the right speaker", f.endToEnd(), f, "end_to_end");
        return table.build();
    }

    private static void add(
            Table.Builder table, String name, @Nullable Double value, AttributionFigures f, String key) {
        table.add(name, Numbers.share(value), Numbers.interval(f.intervals().get(key)));
    }

    /** {@return stances and the whole job; empty if the gold has no stances} */
    public static List<Table> wholeJob(AttributionFigures f) {
        WholeJobFigures whole = f.wholeJob();
        if (whole == null) {
            return List.of();
        }
        Estimate share = Proportion.of(whole.right(), whole.gold());
        Table.Builder job = Table.of("The whole job", "", "gold", "right", "share", "95 % interval");
        job.add(
                "statement, speaker, name and stance all right",
                Integer.toString(whole.gold()),
                Integer.toString(whole.right()),
                Numbers.share(whole.share()),
                Numbers.interval(share.interval()));
        Table.Builder stances =
                Table.of("Stances over the whole path", "", "gold", "predicted", "precision", "recall", "F1");
        whole.stances()
                .forEach((name, s) -> stances.add(
                        name,
                        Numbers.examples(s.gold()),
                        Integer.toString(s.predicted()),
                        Numbers.share(s.found().precision()),
                        Numbers.share(s.found().recall()),
                        Numbers.share(s.found().f1())));
        TargetFigures targets = whole.targets();
        return targets == null
                ? List.of(job.build(), stances.build())
                : List.of(job.build(), stances.build(), targets(targets));
    }

    private static Table targets(TargetFigures targets) {
        Estimate share = Proportion.of(targets.right(), targets.found());
        return Table.of(
                        "Whom stances are directed at",
                        "",
                        "gold",
                        "found with the stance",
                        "target given",
                        "right",
                        "share of those found",
                        "95 % interval")
                .add(
                        "targets",
                        Integer.toString(targets.gold()),
                        Integer.toString(targets.found()),
                        Integer.toString(targets.given()),
                        Integer.toString(targets.right()),
                        Numbers.share(share.value()),
                        Numbers.interval(share.interval()))
                .build();
    }

    private static Table contents(AttributionFigures f) {
        Table.Builder table = Table.of("Borders of contents", "", "precision", "recall", "F1");
        add(table, "half of the tokens shared", new Prf(f.precision(), f.recall(), f.f1()));
        add(table, "the same tokens", f.exact());
        add(table, "token by token", f.token());
        add(table, "mean share covered", f.partial());
        return table.build();
    }

    private static void add(Table.Builder table, String name, Prf prf) {
        table.add(name, Numbers.share(prf.precision()), Numbers.share(prf.recall()), Numbers.share(prf.f1()));
    }

    private static Table gold(String title, Map<String, RecallFigures> parts) {
        Table.Builder table = Table.of(
                title,
                "gold",
                "n",
                "recall",
                "exact",
                "right speaker",
                "holds head",
                "no mention",
                "end to end",
                "named",
                "right name",
                "full name",
                "name, end to end");
        parts.forEach((name, r) -> table.add(
                name.replace('_', ' '),
                Numbers.examples(r.gold()),
                Numbers.share(r.recall()),
                Numbers.share(r.exactRecall()),
                Numbers.share(r.speakerAccuracy()),
                Numbers.share(r.speakerHead()),
                Numbers.share(r.speakerMissing()),
                Numbers.share(r.endToEnd()),
                Integer.toString(r.goldWithName()),
                Numbers.share(r.canonicalAccuracy()),
                Numbers.share(r.fullNameAccuracy()),
                Numbers.share(r.canonicalEndToEnd())));
        return table.build();
    }

    private static Table predictions(String title, Map<String, PrecisionFigures> parts) {
        Table.Builder table = Table.of(title, "", "predicted", "precision", "95 % interval", "mean confidence");
        parts.forEach((name, p) -> table.add(
                name,
                Integer.toString(p.predicted()),
                Numbers.share(p.precision()),
                Numbers.interval(Proportion.of(p.matched(), p.predicted()).interval()),
                Numbers.share(p.confidence())));
        return table.build();
    }

    private static Table confidence(ConfidenceFigures confidence) {
        Table.Builder table =
                Table.of("Predictions of at least some confidence", "confidence", "predicted", "precision");
        confidence
                .precisionAt()
                .forEach((at, figures) ->
                        table.add(at, Integer.toString(figures.n()), Numbers.share(figures.precision())));
        table.add("Brier score", "", Numbers.share(confidence.brier()));
        table.add("expected calibration error", "", Numbers.share(confidence.ece()));
        return table.build();
    }

    /** {@return the systems side by side: over all, and the recall of each type} */
    public static List<Table> beside(AttributionReport report) {
        Table.Builder all = Table.of(
                "Beside others",
                "system",
                "precision",
                "recall",
                "F1",
                "95 % interval",
                "speaker",
                "end to end",
                "full name",
                "name, end to end");
        Table.Builder types = Table.of(
                "Recall beside others, by type and cue", "system", "direct", "mixed", "indirect", "cue of speech");
        for (AttributionEvaluation system : report.systems()) {
            AttributionFigures f = system.figures();
            RecallFigures total = f.subsets().get("all");
            all.add(
                    system.system(),
                    Numbers.share(f.precision()),
                    Numbers.share(f.recall()),
                    Numbers.share(f.f1()),
                    Numbers.interval(f.intervals().get("f1")),
                    Numbers.share(f.speakerAccuracy()),
                    Numbers.share(f.endToEnd()),
                    Numbers.share(total == null ? null : total.fullNameAccuracy()),
                    Numbers.share(total == null ? null : total.canonicalEndToEnd()));
            types.add(
                    system.system(),
                    recall(f, "direct"),
                    recall(f, "mixed"),
                    recall(f, "indirect"),
                    recall(f, "speech_cue"));
        }
        return List.of(all.build(), types.build());
    }

    private static String recall(AttributionFigures f, String subset) {
        RecallFigures figures = f.subsets().get(subset);
        return figures == null || figures.gold() == 0 ? "no examples" : Numbers.share(figures.recall());
    }

    /** {@return one row an article} */
    public static Table articles(AttributionFigures f) {
        Table.Builder table =
                Table.of("By article", "article", "gold", "predicted", "precision", "recall", "F1", "end to end");
        for (ArticleFigures a : f.articles()) {
            table.add(
                    a.id(),
                    Integer.toString(a.gold()),
                    Integer.toString(a.predicted()),
                    Numbers.share(a.found().precision()),
                    Numbers.share(a.found().recall()),
                    Numbers.share(a.found().f1()),
                    Numbers.share(a.endToEnd()));
        }
        return table.build();
    }
}
