package dev.demarche.cli;

import dev.demarche.Article;
import dev.demarche.StanceAnalyzer;
import dev.demarche.datasets.DataException;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldReader;
import dev.demarche.eval.attribution.AttributionEvaluation;
import dev.demarche.eval.attribution.AttributionEvaluator;
import dev.demarche.eval.attribution.AttributionOptions;
import dev.demarche.eval.attribution.PredictedArticle;
import dev.demarche.eval.attribution.PredictionReader;
import dev.demarche.eval.report.JsonReport;
import dev.demarche.eval.report.TextReport;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures attribution on gold articles. */
@Command(
        name = "attribution",
        mixinStandardHelpOptions = true,
        description = "Measures which quotations are found and who is named as their speaker.")
final class EvaluateAttributionCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            paramLabel = "PATH",
            required = true,
            description =
                    "Gold attributions, one article a line (*.jsonl, with --texts), or a folder of marked-up articles.")
    private Path gold;

    @Option(names = "--texts", paramLabel = "DIR", description = "The articles of a --gold file, as NAME.txt.")
    private @Nullable Path texts;

    @Option(
            names = "--predictions",
            paramLabel = "FILE.jsonl",
            description = "Measure these analyses, made by 'analyze --format jsonl', instead of analysing now.")
    private @Nullable Path predictions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.text;

    @Mixin
    private AnalyzerMixin options = new AnalyzerMixin();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            List<GoldArticle> articles = articles();
            print(AttributionEvaluator.evaluate(articles, predicted(articles), AttributionOptions.DEFAULT));
        } catch (DataException | UncheckedIOException e) {
            throw new CommandException(Main.FAILED, e.getMessage());
        }
        return Main.DONE;
    }

    private List<GoldArticle> articles() {
        if (Files.isDirectory(gold)) {
            return DatasetsAgreementCommand.articles(gold);
        }
        if (texts == null) {
            throw new CommandException(Main.WRONG_USE, "--gold " + gold + " needs --texts DIR.");
        }
        return GoldReader.read(gold, texts);
    }

    private List<PredictedArticle> predicted(List<GoldArticle> articles) {
        if (predictions != null) {
            return PredictionReader.read(predictions);
        }
        try (StanceAnalyzer analyzer = options.open();
                Progress progress = Progress.of("Analysing", articles.size())) {
            return analyzer.analyzeAll(articles.stream().map(article -> Article.of(article.id(), article.text())))
                    .peek(done -> progress.step())
                    .map(PredictedArticle::of)
                    .toList();
        }
    }

    private void print(AttributionEvaluation evaluation) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == ReportFormat.json ? JsonReport.of(evaluation) : TextReport.of(evaluation));
        out.flush();
    }
}
