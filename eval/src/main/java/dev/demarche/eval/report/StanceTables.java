package dev.demarche.eval.report;

import dev.demarche.eval.stance.ExtraColumns;
import dev.demarche.eval.stance.LabelCurves;
import dev.demarche.eval.stance.LabelFigures;
import dev.demarche.eval.stance.SliceFigures;
import dev.demarche.eval.stance.StanceComparison;
import dev.demarche.eval.stance.StanceEvaluation;
import dev.demarche.eval.stance.StanceFigures;
import dev.demarche.eval.stance.StanceFigures.SentimentFigures;
import dev.demarche.eval.stance.StanceReport;
import dev.demarche.eval.statistics.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The tables of a stance evaluation. */
public final class StanceTables {

    private StanceTables() {}

    /** {@return all tables of a report} */
    public static List<Table> of(StanceReport report) {
        List<Table> tables = new ArrayList<>(of(report.evaluation()));
        tables.add(systems(report));
        tables.addAll(comparison(report));
        tables.addAll(learningCurve(report));
        tables.addAll(slices(report.evaluation()));
        return tables;
    }

    /** {@return the tables of the figures of all rows} */
    public static List<Table> of(StanceEvaluation evaluation) {
        StanceFigures f = evaluation.figures();
        List<Table> tables =
                new ArrayList<>(f.rows() == 0 ? List.of() : List.of(overall(f), labels(f), intervals(f), confusion(f)));
        SentimentFigures sentiment = f.sentiment();
        if (sentiment != null) {
            tables.add(sentiment(sentiment));
        }
        tables.addAll(files(evaluation));
        return tables;
    }

    private static Table overall(StanceFigures f) {
        Table.Builder table = Table.of("All stances", "", "value", "95 % interval");
        add(table, "macro F1, none included", f.macroF1());
        add(table, "macro F1 of the stances", f.macroF1Stances());
        add(table, "micro precision of the stances", f.microPrecision());
        add(table, "micro recall of the stances", f.microRecall());
        add(table, "micro F1 of the stances", f.microF1());
        add(table, "accuracy of the label sets", f.accuracy());
        add(table, "mean average precision", f.meanAveragePrecision());
        add(table, "mean Brier score", f.meanBrier());
        add(table, "mean log loss", f.meanLogLoss());
        add(table, "mean calibration error, equally wide bins", f.meanEce());
        add(table, "mean calibration error, equally full bins", f.meanEceEqualMass());
        return table.build();
    }

    private static void add(Table.Builder table, String name, Estimate estimate) {
        table.add(name, Numbers.share(estimate.value()), Numbers.interval(estimate.interval()));
    }

    private static Table labels(StanceFigures f) {
        Table.Builder table = Table.of(
                "Each stance",
                "",
                "gold",
                "predicted",
                "precision",
                "recall",
                "F1",
                "average precision",
                "Brier",
                "log loss",
                "calibration error");
        f.classes().forEach((label, figures) -> add(table, label, figures));
        add(table, "any stance", f.anyStance());
        return table.build();
    }

    private static void add(Table.Builder table, String label, LabelFigures l) {
        table.add(
                label,
                Numbers.examples(l.gold()),
                Integer.toString(l.predicted()),
                Numbers.share(l.precision().value()),
                Numbers.share(l.recall().value()),
                Numbers.share(l.f1().value()),
                Numbers.share(l.averagePrecision().value()),
                Numbers.share(l.brier().value()),
                Numbers.share(l.logLoss().value()),
                Numbers.share(l.eceEqualMass().value()));
    }

    private static Table intervals(StanceFigures f) {
        Table.Builder table = Table.of(
                "95 % intervals of each stance",
                "", "precision", "recall", "F1", "average precision", "Brier", "log loss", "calibration error");
        f.classes()
                .forEach((label, l) -> table.add(
                        label,
                        Numbers.interval(l.precision().interval()),
                        Numbers.interval(l.recall().interval()),
                        Numbers.interval(l.f1().interval()),
                        Numbers.interval(l.averagePrecision().interval()),
                        Numbers.interval(l.brier().interval()),
                        Numbers.interval(l.logLoss().interval()),
                        Numbers.interval(l.eceEqualMass().interval())));
        return table.build();
    }

    private static Table confusion(StanceFigures f) {
        List<String> header = new ArrayList<>(List.of("gold \\ predicted"));
        header.addAll(f.confusion().names());
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < f.confusion().names().size(); r++) {
            List<String> row = new ArrayList<>(List.of(f.confusion().names().get(r)));
            f.confusion().counts().get(r).forEach(count -> row.add(Integer.toString(count)));
            rows.add(row);
        }
        return new Table("Confusion: rows are gold, columns predicted", header, rows);
    }

    private static Table sentiment(SentimentFigures s) {
        Table.Builder table = Table.of("Sentiment, " + s.rows() + " sentences", "", "value", "95 % interval");
        add(table, "macro F1", s.macroF1());
        add(table, "accuracy", s.accuracy());
        s.f1().forEach((polarity, f1) -> add(table, "F1 of " + polarity, f1));
        return table.build();
    }

    /** {@return the model beside the others} */
    public static Table systems(StanceReport report) {
        return report.evaluation().figures().rows() == 0 ? sentiments(report) : stances(report);
    }

    private static Table sentiments(StanceReport report) {
        Table.Builder table = Table.of("Beside others", "system", "macro F1", "95 % interval", "accuracy");
        for (StanceEvaluation e : report.systems()) {
            SentimentFigures sentiment = e.figures().sentiment();
            if (sentiment != null) {
                table.add(
                        e.model(),
                        Numbers.share(sentiment.macroF1().value()),
                        Numbers.interval(sentiment.macroF1().interval()),
                        Numbers.share(sentiment.accuracy().value()));
            }
        }
        return table.build();
    }

    private static Table stances(StanceReport report) {
        boolean sentiment = report.systems().stream().anyMatch(e -> e.figures().sentiment() != null);
        List<String> header = new ArrayList<>(
                List.of("system", "macro F1", "95 % interval", "micro F1", "95 % interval ", "accuracy"));
        if (sentiment) {
            header.add("sentiment macro F1");
        }
        List<List<String>> rows =
                report.systems().stream().map(system -> row(system, sentiment)).toList();
        return new Table("Beside others", header, rows);
    }

    private static List<String> row(StanceEvaluation system, boolean sentiment) {
        StanceFigures f = system.figures();
        List<String> row = new ArrayList<>(List.of(
                system.model(),
                Numbers.share(f.macroF1().value()),
                Numbers.interval(f.macroF1().interval()),
                Numbers.share(f.microF1().value()),
                Numbers.interval(f.microF1().interval()),
                Numbers.share(f.accuracy().value())));
        SentimentFigures told = f.sentiment();
        if (sentiment) {
            row.add(Numbers.share(told == null ? null : told.macroF1().value()));
        }
        return row;
    }

    /** {@return the two models side by side; empty if there is only one} */
    public static List<Table> comparison(StanceReport report) {
        StanceComparison c = report.comparison();
        return c == null || report.evaluation().figures().rows() == 0 ? List.of() : comparison(c);
    }

    /** {@return two models side by side} */
    public static List<Table> comparison(StanceComparison c) {
        Table.Builder differences = Table.of(
                "Difference, " + c.second() + " minus " + c.first(),
                "",
                "difference",
                "95 % interval",
                "not better in");
        c.differences()
                .forEach((name, estimate) -> differences.add(
                        name,
                        Numbers.signed(estimate.value()),
                        Numbers.signed(estimate.interval()),
                        Numbers.percent(c.shareNotBetter().get(name)) + " of the resamples"));
        Table.Builder tests = Table.of(
                "Exact McNemar test", "", "only " + c.first() + " right", "only " + c.second() + " right", "p");
        c.mcNemar()
                .forEach((name, test) -> tests.add(
                        name,
                        Integer.toString(test.onlyFirst()),
                        Integer.toString(test.onlySecond()),
                        test.pValue() < .0001 ? "< .0001" : String.format(Locale.ROOT, "%.4f", test.pValue())));
        return List.of(differences.build(), tests.build());
    }

    /** {@return the learning curve; empty if there is none} */
    public static List<Table> learningCurve(StanceReport report) {
        if (report.learningCurve().isEmpty()) {
            return List.of();
        }
        Table.Builder table = Table.of("Learning curve", "measured on", "data", "sentences", "macro F1", "micro F1");
        report.learningCurve()
                .forEach(p -> table.add(
                        p.set(),
                        Numbers.percent(p.share()),
                        Integer.toString(p.sentences()),
                        Numbers.share(p.macroF1().value()),
                        Numbers.share(p.microF1().value())));
        return List.of(table.build());
    }

    /** {@return a table for each column but that of the files} */
    public static List<Table> slices(StanceEvaluation evaluation) {
        return slices(evaluation, column -> !column.equals(ExtraColumns.FILE));
    }

    /** {@return the table of the files; empty if there is only one} */
    public static List<Table> files(StanceEvaluation evaluation) {
        return slices(evaluation, ExtraColumns.FILE::equals);
    }

    private static List<Table> slices(StanceEvaluation evaluation, Predicate<String> columns) {
        List<String> classes = List.copyOf(evaluation.figures().classes().keySet());
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        for (SliceFigures s : evaluation.slices().stream()
                .filter(slice -> columns.test(slice.column()))
                .toList()) {
            List<String> row = new ArrayList<>(List.of(
                    s.value(),
                    Integer.toString(s.rows()),
                    Numbers.share(s.macroF1().value()),
                    Numbers.interval(s.macroF1().interval()),
                    Numbers.share(s.microF1().value()),
                    Numbers.interval(s.microF1().interval())));
            for (String label : classes) {
                Estimate f1 = s.f1().getOrDefault(label, Estimate.UNKNOWN);
                row.add(Numbers.share(f1.value()) + " (" + s.gold().getOrDefault(label, 0) + ")");
            }
            rows.computeIfAbsent(s.column(), c -> new ArrayList<>()).add(row);
        }
        List<String> header =
                new ArrayList<>(List.of("value", "n", "macro F1", "95 % interval", "micro F1", "95 % interval "));
        classes.forEach(label -> header.add("F1 " + label + " (n)"));
        List<Table> tables = new ArrayList<>();
        rows.forEach((column, lines) -> tables.add(new Table("By " + column.replace('_', ' '), header, lines)));
        return tables;
    }

    /** {@return what each threshold of a stance would give} */
    public static Table thresholds(String label, LabelCurves curves) {
        Table.Builder table = Table.of("Thresholds of " + label, "from", "predicted", "precision", "recall", "F1");
        curves.thresholds()
                .forEach(t -> table.add(
                        String.format(Locale.ROOT, "%.2f", t.threshold()),
                        Integer.toString(t.predicted()),
                        Numbers.share(t.precision()),
                        Numbers.share(t.recall()),
                        Numbers.share(t.f1())));
        return table.build();
    }
}
