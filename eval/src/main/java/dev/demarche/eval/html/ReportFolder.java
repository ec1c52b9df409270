package dev.demarche.eval.html;

import dev.demarche.Analysis;
import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.profile.Profile;
import dev.demarche.eval.report.AttributionTables;
import dev.demarche.eval.report.CsvReport;
import dev.demarche.eval.report.DatasetReport;
import dev.demarche.eval.report.JsonReport;
import dev.demarche.eval.report.MarkdownReport;
import dev.demarche.eval.report.ProfileTables;
import dev.demarche.eval.report.StanceTables;
import dev.demarche.eval.report.StatisticsTables;
import dev.demarche.eval.report.Table;
import dev.demarche.eval.stance.StanceReport;
import dev.demarche.eval.stance.StanceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a report in all formats into a folder, which is made if it is missing: {@code report.html}, {@code report.md},
 * {@code report.json} and {@code figures.csv}; what else there is has a CSV file of its own. All methods throw
 * {@link UncheckedIOException} if the folder cannot be written.
 */
public final class ReportFolder {

    private ReportFolder() {}

    /** Writes a stance report; {@code errors.csv} holds every wrong sentence. */
    public static void write(Path folder, StanceReport report) {
        write(folder, "report.html", StancePage.render(report));
        write(folder, "report.md", MarkdownReport.of(report));
        write(folder, "report.json", JsonReport.of(report));
        write(folder, "figures.csv", CsvReport.of(StanceTables.of(report)));
        write(folder, "errors.csv", CsvReport.of(errors(report)));
    }

    /** Writes an attribution report; {@code articles.csv} has a row an article. */
    public static void write(Path folder, AttributionReport report) {
        write(folder, "report.html", AttributionPage.render(report));
        write(folder, "report.md", MarkdownReport.of(report));
        write(folder, "report.json", JsonReport.of(report));
        write(folder, "figures.csv", CsvReport.of(AttributionTables.of(report)));
        write(
                folder,
                "articles.csv",
                CsvReport.of(AttributionTables.articles(report.evaluation().figures())));
    }

    /** Writes the description of a data set. */
    public static void write(Path folder, DatasetReport report) {
        write(folder, "report.html", StatisticsPage.render(report));
        write(folder, "report.md", MarkdownReport.of(report));
        write(folder, "report.json", JsonReport.of(report));
        write(folder, "figures.csv", CsvReport.of(StatisticsTables.of(report)));
    }

    /**
     * Writes a corpus profile: {@code profile.html}, {@code profile.md}, a CSV file for each table and for all statements,
     * and {@code articles/*.html} for the analyses whose texts are known.
     */
    public static void write(Path folder, Profile profile) {
        Map<String, Table> tables = ProfileTables.of(profile);
        write(folder, "profile.html", ProfilePage.render(profile));
        write(
                folder,
                "profile.md",
                MarkdownReport.document("Corpus profile", ProfilePage.summary(profile), List.copyOf(tables.values())));
        tables.forEach((name, table) -> write(folder, name + ".csv", CsvReport.of(table)));
        write(folder, "statements.csv", CsvReport.of(ProfileTables.statements(profile)));
        int number = 0;
        for (Analysis analysis : profile.analyses()) {
            number++;
            if (!analysis.article().text().isEmpty()) {
                write(folder.resolve("articles"), number + ".html", ArticlePage.render(analysis));
            }
        }
    }

    private static Table errors(StanceReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (StanceRow row : report.evaluation().rows()) {
            if (!row.right()) {
                rows.add(List.of(
                        row.sentence().id(),
                        row.sentence().text(),
                        StanceErrors.labels(row.sentence().labels()),
                        StanceErrors.labels(row.answer().labels()),
                        String.format(Locale.ROOT, "%.3f", row.confidence())));
            }
        }
        return new Table("Errors", List.of("id", "text", "gold", "predicted", "confidence"), rows);
    }

    static void write(Path folder, String name, String content) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + folder.resolve(name) + ": " + e, e);
        }
    }
}
