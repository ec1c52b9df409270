package dev.demarche.eval.html;

import dev.demarche.eval.report.DatasetReport;
import dev.demarche.eval.report.StatisticsTables;
import java.util.List;

/** Renders the description of a data set as a page. */
public final class StatisticsPage {

    private StatisticsPage() {}

    /** {@return the page} */
    public static String render(DatasetReport report) {
        return Pages.report(
                report.name(),
                report.statistics().rows() + " sentences in "
                        + report.statistics().groups() + " groups",
                List.of(),
                List.of(Section.of("tables", "Figures", "", StatisticsTables.of(report))));
    }
}
