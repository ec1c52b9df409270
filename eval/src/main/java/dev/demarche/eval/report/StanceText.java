package dev.demarche.eval.report;

import dev.demarche.eval.stance.LabelFigures;
import dev.demarche.eval.stance.StanceEvaluation;
import dev.demarche.eval.stance.StanceFigures;
import dev.demarche.eval.stance.StanceFigures.SentimentFigures;
import dev.demarche.eval.statistics.Estimate;

/** The tables of a stance evaluation, for text and Markdown. */
final class StanceText {

    private StanceText() {}

    static TextTable labels(StanceFigures f) {
        TextTable table = new TextTable(
                "",
                "gold",
                "predicted",
                "precision",
                "recall",
                "F1",
                "95 % interval",
                "AP",
                "Brier",
                "log loss",
                "ECE");
        f.classes().forEach((label, figures) -> table.add(row(label, figures)));
        table.add(row("any stance", f.anyStance()));
        return table;
    }

    private static String[] row(String label, LabelFigures l) {
        return new String[] {
            label,
            Numbers.examples(l.gold()),
            Integer.toString(l.predicted()),
            Numbers.share(l.precision().value()),
            Numbers.share(l.recall().value()),
            Numbers.share(l.f1().value()),
            Numbers.interval(l.f1().interval()),
            Numbers.share(l.averagePrecision().value()),
            Numbers.share(l.brier().value()),
            Numbers.share(l.logLoss().value()),
            Numbers.share(l.eceEqualMass().value())
        };
    }

    static TextTable overall(StanceFigures f) {
        TextTable table = new TextTable("", "value", "95 % interval");
        add(table, "macro F1, none included", f.macroF1());
        add(table, "macro F1 of the stances", f.macroF1Stances());
        add(table, "micro precision of the stances", f.microPrecision());
        add(table, "micro recall of the stances", f.microRecall());
        add(table, "micro F1 of the stances", f.microF1());
        add(table, "accuracy of the label sets", f.accuracy());
        add(table, "mean average precision", f.meanAveragePrecision());
        add(table, "mean Brier score", f.meanBrier());
        add(table, "mean log loss", f.meanLogLoss());
        add(table, "mean ECE, equally wide bins", f.meanEce());
        add(table, "mean ECE, equally full bins", f.meanEceEqualMass());
        SentimentFigures sentiment = f.sentiment();
        if (sentiment != null) {
            add(table, "sentiment macro F1 (" + sentiment.rows() + " rows)", sentiment.macroF1());
            add(table, "sentiment accuracy", sentiment.accuracy());
        }
        return table;
    }

    static TextTable confusion(StanceFigures f) {
        String[] header = new String[f.confusion().names().size() + 1];
        header[0] = "gold \\ predicted";
        for (int i = 1; i < header.length; i++) {
            header[i] = f.confusion().names().get(i - 1);
        }
        TextTable table = new TextTable(header);
        for (int r = 0; r < f.confusion().names().size(); r++) {
            String[] row = new String[header.length];
            row[0] = f.confusion().names().get(r);
            for (int c = 1; c < row.length; c++) {
                row[c] = Integer.toString(f.confusion().counts().get(r).get(c - 1));
            }
            table.add(row);
        }
        return table;
    }

    static TextTable models(Iterable<StanceEvaluation> evaluations) {
        TextTable table = new TextTable("system", "macro F1", "95 % interval", "micro F1", "95 % interval", "accuracy");
        for (StanceEvaluation e : evaluations) {
            StanceFigures f = e.figures();
            table.add(
                    e.model(),
                    Numbers.share(f.macroF1().value()),
                    Numbers.interval(f.macroF1().interval()),
                    Numbers.share(f.microF1().value()),
                    Numbers.interval(f.microF1().interval()),
                    Numbers.share(f.accuracy().value()));
        }
        return table;
    }

    private static void add(TextTable table, String name, Estimate estimate) {
        table.add(name, Numbers.share(estimate.value()), Numbers.interval(estimate.interval()));
    }
}
