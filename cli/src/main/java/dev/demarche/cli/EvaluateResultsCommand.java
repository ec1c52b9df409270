package dev.demarche.cli;

import dev.demarche.AttributionMode;
import dev.demarche.StanceAnalyzer;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.datasets.articles.GoldFiles;
import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.report.AttributionTables;
import dev.demarche.eval.report.CsvReport;
import dev.demarche.eval.report.MarkdownReport;
import dev.demarche.eval.report.StanceTables;
import dev.demarche.eval.report.Summaries;
import dev.demarche.eval.report.Table;
import dev.demarche.eval.stance.StanceReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the published figures. */
@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        description =
                "Measures the default model on the project's own data and on other gold, and writes the figures, but no"
                        + " text, as Markdown and CSV: those of docs/results.")
final class EvaluateResultsCommand implements Callable<Integer> {

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder of the figures.")
    private Path output;

    @Option(
            names = "--stance",
            paramLabel = "NAME=FILE.csv",
            description = "Labelled sentences, as for 'evaluate stance'. May be given several times.")
    private Map<String, Path> sentences = Map.of();

    @Option(
            names = "--attribution",
            paramLabel = "NAME=DIR",
            description = "A folder with gold.jsonl and the texts. May be given several times.")
    private Map<String, Path> statements = Map.of();

    @Option(
            names = "--attribution-all",
            paramLabel = "NAME=DIR",
            description = "The same, for gold that also marks beliefs and intentions.")
    private Map<String, Path> attitudes = Map.of();

    @Override
    public Integer call() {
        try (StanceAnalyzer analyzer = StanceAnalyzer.create()) {
            ProjectFigures figures = new ProjectFigures(analyzer);
            write("datasets-stance", figures.ofTestSentences());
            write("datasets-attribution", figures.ofArticles());
            sentences.forEach((name, file) -> write(name, figures.of(name, SentenceReader.readJudged(List.of(file)))));
            statements.forEach((name, folder) -> write(name, measured(figures, name, folder)));
        }
        if (!attitudes.isEmpty()) {
            measureAttitudes();
        }
        return Main.DONE;
    }

    private void measureAttitudes() {
        try (StanceAnalyzer analyzer =
                StanceAnalyzer.builder().mode(AttributionMode.ALL).build()) {
            ProjectFigures figures = new ProjectFigures(analyzer);
            attitudes.forEach((name, folder) -> write(name, measured(figures, name, folder)));
        }
    }

    private static AttributionReport measured(ProjectFigures figures, String name, Path folder) {
        return figures.ofArticles(name, GoldFiles.read(folder.resolve("gold.jsonl"), folder));
    }

    private void write(String name, StanceReport report) {
        List<Table> tables = new ArrayList<>(StanceTables.of(report.evaluation()));
        tables.add(StanceTables.systems(report));
        write(name, "Stance: " + report.data(), Summaries.of(report.evaluation()), tables);
    }

    private void write(String name, AttributionReport report) {
        write(name, "Attribution: " + report.data(), Summaries.of(report.evaluation()), AttributionTables.of(report));
    }

    private void write(String name, String title, String summary, List<Table> tables) {
        try {
            Files.createDirectories(output);
            Files.writeString(output.resolve(name + ".md"), MarkdownReport.document(title, summary, tables));
            Files.writeString(output.resolve(name + ".csv"), CsvReport.of(tables));
        } catch (IOException e) {
            throw new UncheckedIOException(output.resolve(name) + ": cannot be written (" + e.getMessage() + ").", e);
        }
    }
}
