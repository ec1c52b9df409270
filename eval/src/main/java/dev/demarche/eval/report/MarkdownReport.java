package dev.demarche.eval.report;

import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.stance.StanceComparison;
import dev.demarche.eval.stance.StanceReport;
import java.util.List;
import java.util.stream.Collectors;

/** Renders figures as Markdown. */
public final class MarkdownReport {

    private MarkdownReport() {}

    /** {@return the figures of an attribution report, without single articles} */
    public static String of(AttributionReport report) {
        return document(
                "Attribution: " + report.data(), Summaries.of(report.evaluation()), AttributionTables.of(report));
    }

    /** {@return the figures of a stance report with its slices} */
    public static String of(StanceReport report) {
        return document("Stance: " + report.data(), Summaries.of(report.evaluation()), StanceTables.of(report));
    }

    /** {@return two models side by side, with the verdict} */
    public static String of(StanceComparison comparison, String verdict) {
        return document("Comparison with another model", verdict, StanceTables.comparison(comparison));
    }

    /** {@return the description of a data set} */
    public static String of(DatasetReport report) {
        return document(report.name(), "", StatisticsTables.of(report));
    }

    /** {@return tables under a title} */
    public static String document(String title, String summary, List<Table> tables) {
        return "# " + title + "\n\n" + (summary.isEmpty() ? "" : summary + "\n\n")
                + tables.stream().map(Table::markdown).collect(Collectors.joining("\n"));
    }
}
