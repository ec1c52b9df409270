package dev.demarche.eval.stance;

import java.util.List;
import java.util.Map;

/**
 * An evaluation of a model on labelled sentences.
 *
 * @param model what the reports call the model
 * @param labels the stances, without "none"
 * @param figures the figures of all rows
 * @param slices the figures of parts of the rows
 * @param curves how each stance's figures change with the threshold
 * @param riskCoverage how the share of wrong answers changes with the share of answered rows
 * @param rows each row
 */
public record StanceEvaluation(
        String model,
        List<String> labels,
        StanceFigures figures,
        List<SliceFigures> slices,
        Map<String, LabelCurves> curves,
        List<RiskPoint> riskCoverage,
        List<StanceRow> rows) {

    public StanceEvaluation {
        labels = List.copyOf(labels);
        slices = List.copyOf(slices);
        riskCoverage = List.copyOf(riskCoverage);
        rows = List.copyOf(rows);
    }

    /** {@return the rows whose stances were annotated} */
    public List<StanceRow> labelledRows() {
        return rows.stream().filter(row -> row.sentence().labelled()).toList();
    }
}
