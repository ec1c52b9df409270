package dev.demarche.eval.report;

import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.stance.StanceComparison;
import dev.demarche.eval.stance.StanceEvaluation;
import dev.demarche.eval.stance.StanceReport;
import java.util.List;
import java.util.stream.Collectors;

/** Renders figures as text for a terminal. */
public final class TextReport {

    private TextReport() {}

    /** {@return the figures of an attribution report} */
    public static String of(AttributionReport report) {
        return report.data() + ". " + Summaries.of(report.evaluation()) + "\n\n" + tables(AttributionTables.of(report));
    }

    /** {@return the figures of a stance evaluation} */
    public static String of(StanceEvaluation evaluation) {
        return Summaries.of(evaluation) + "\n\n" + tables(StanceTables.of(evaluation));
    }

    /** {@return the figures of a stance report, without its slices} */
    public static String of(StanceReport report) {
        return report.data() + ". " + of(report.evaluation()) + "\n"
                + StanceTables.systems(report).text()
                + tables(StanceTables.comparison(report))
                + tables(StanceTables.learningCurve(report));
    }

    /** {@return two models side by side, with the verdict} */
    public static String of(StanceComparison comparison, String verdict) {
        return verdict + "\n\n" + tables(StanceTables.comparison(comparison));
    }

    /** {@return the description of a data set} */
    public static String of(DatasetReport report) {
        return report.name() + "\n\n" + tables(StatisticsTables.of(report));
    }

    private static String tables(List<Table> tables) {
        return tables.stream().map(Table::text).collect(Collectors.joining("\n"));
    }
}
