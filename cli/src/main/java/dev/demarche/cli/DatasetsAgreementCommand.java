package dev.demarche.cli;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.articles.ArticleReader;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.eval.attribution.AttributionEvaluation;
import dev.demarche.eval.attribution.SecondAnnotation;
import dev.demarche.eval.report.JsonReport;
import dev.demarche.eval.report.StatisticsTables;
import dev.demarche.eval.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two annotations of the same articles. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "Measures how far a second annotation of articles agrees with the first.")
final class DatasetsAgreementCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FIRST", description = "Folder of annotated articles.")
    private Path first = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SECOND",
            description = "The same articles, or some of them, annotated again.")
    private Path second = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.text;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            print(articles(first), articles(second));
        } catch (DataException | UncheckedIOException e) {
            throw new CommandException(Main.FAILED, e.getMessage());
        }
        return Main.DONE;
    }

    private void print(List<GoldArticle> once, List<GoldArticle> again) {
        AttributionEvaluation evaluation = SecondAnnotation.evaluate(once, again);
        PrintWriter out = spec.commandLine().getOut();
        if (format == ReportFormat.json) {
            out.print(JsonReport.of(evaluation));
        } else {
            out.print(TextReport.of(evaluation));
            out.print(StatisticsTables.agreement("stances by sentence", SecondAnnotation.stances(once, again))
                    .text());
        }
        out.flush();
    }

    private static List<GoldArticle> articles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return ArticleReader.read(
                    files.filter(DatasetsAgreementCommand::isArticle).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the folder cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") && !name.endsWith("files.txt");
    }
}
