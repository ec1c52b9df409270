package dev.demarche.eval.report;

import dev.demarche.datasets.statistics.Agreement;
import dev.demarche.datasets.statistics.DatasetStatistics;
import dev.demarche.datasets.statistics.DatasetStatistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of the description of a data set. */
public final class StatisticsTables {

    private static final List<String> PERCENTILES =
            List.of("tenth", "quarter", "half", "three quarters", "nine tenths");

    private StatisticsTables() {}

    /** {@return all tables} */
    public static List<Table> of(DatasetReport report) {
        DatasetStatistics s = report.statistics();
        List<Table> tables = new ArrayList<>();
        tables.add(Table.of("Size", "", "number")
                .add("sentences", Integer.toString(s.rows()))
                .add("groups", Integer.toString(s.groups()))
                .add("different first three words", Integer.toString(s.openings()))
                .build());
        s.counts().forEach((column, counts) -> tables.add(counts(column, counts, s.rows())));
        tables.add(lengths(s));
        tables.add(shares("Wording, beside real speech", s.wording()));
        if (!report.mainVerbs().isEmpty()) {
            tables.add(shares("Most frequent main verbs, beside what one may have", report.mainVerbs()));
        }
        report.agreement().forEach((round, agreement) -> tables.add(agreement(round, agreement)));
        return tables;
    }

    private static Table counts(String column, Map<String, Integer> counts, int rows) {
        Table.Builder table = Table.of("By " + column, column, "sentences", "share");
        counts.forEach((value, count) ->
                table.add(value, Numbers.examples(count), Numbers.percent(rows == 0 ? null : (double) count / rows)));
        return table.build();
    }

    private static Table lengths(DatasetStatistics s) {
        List<String> header = new ArrayList<>(List.of("words that some share does not exceed", "n"));
        header.addAll(PERCENTILES);
        List<List<String>> rows = new ArrayList<>();
        s.lengths().forEach((label, lengths) -> {
            rows.add(row(label, Numbers.examples(lengths.rows()), lengths.percentiles()));
            List<Integer> targets = lengths.targets();
            if (targets != null) {
                rows.add(row(label + ", real speech", "", targets));
            }
        });
        return new Table("Words per sentence", header, rows);
    }

    private static List<String> row(String name, String n, List<Integer> values) {
        List<String> row = new ArrayList<>(List.of(name, n));
        values.forEach(value -> row.add(value == null ? "" : Integer.toString(value)));
        while (row.size() < PERCENTILES.size() + 2) {
            row.add("");
        }
        return row;
    }

    private static Table shares(String title, List<Share> shares) {
        Table.Builder table = Table.of(title, "label", "holds", "n", "share", "aim");
        for (Share share : shares) {
            table.add(
                    share.label(),
                    share.wording(),
                    Integer.toString(share.of()),
                    Numbers.percent(share.share()),
                    share.target() == null ? "" : Numbers.percent(share.target()));
        }
        return table.build();
    }

    /** {@return the agreement of two annotations by label} */
    public static Table agreement(String round, Map<String, Agreement> agreement) {
        Table.Builder table = Table.of(
                "Agreement of two annotations" + (round.isEmpty() ? "" : ", " + round),
                "label",
                "items",
                "both",
                "only first",
                "only second",
                "Cohen's kappa",
                "95 % interval",
                "Krippendorff's alpha");
        agreement.forEach((label, a) -> table.add(
                label,
                Integer.toString(a.items()),
                Integer.toString(a.both()),
                Integer.toString(a.onlyFirst()),
                Integer.toString(a.onlySecond()),
                Numbers.share(a.kappa()),
                Numbers.share(a.kappaLow()) + " to " + Numbers.share(a.kappaHigh()),
                Numbers.share(a.alpha())));
        return table.build();
    }
}
