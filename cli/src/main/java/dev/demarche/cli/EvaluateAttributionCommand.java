package dev.demarche.cli;

import dev.demarche.StanceAnalyzer;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.eval.attribution.AttributionEvaluation;
import dev.demarche.eval.attribution.AttributionEvaluator;
import dev.demarche.eval.attribution.AttributionOptions;
import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.attribution.PredictedArticle;
import dev.demarche.eval.attribution.PredictionReader;
import dev.demarche.eval.html.ReportFolder;
import dev.demarche.eval.report.JsonReport;
import dev.demarche.eval.report.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures attribution on gold articles. */
@Command(
        name = "attribution",
        mixinStandardHelpOptions = true,
        description = "Measures which quotations are found and who is named as their speaker.")
final class EvaluateAttributionCommand implements Callable<Integer> {

    @Mixin
    private GoldMixin gold = new GoldMixin();

    @Option(
            names = "--predictions",
            paramLabel = "FILE.jsonl",
            description = "Measure these analyses, made by 'analyze --format jsonl', instead of analysing now.")
    private @Nullable Path predictions;

    @Option(
            names = "--system",
            paramLabel = "SYSTEM",
            description = "Another system to put beside: corenlp-quote, or a file of predictions as for --predictions."
                    + " May be given several times.")
    private List<String> systems = List.of();

    @Mixin
    private ReportMixin report = new ReportMixin();

    @Mixin
    private AnalyzerMixin options = new AnalyzerMixin();

    @Override
    public Integer call() {
        report.check();
        List<GoldArticle> articles = articles();
        List<AttributionEvaluation> others = systems.stream()
                .map(system -> evaluation(system, articles, OtherSystems.predicted(system, articles)))
                .toList();
        AttributionReport figures = new AttributionReport(
                gold.name(), evaluation(options.modelName(), articles, predicted(articles)), others);
        report.write(
                () -> TextReport.of(figures),
                () -> JsonReport.of(figures),
                folder -> ReportFolder.write(folder, figures));
        return Main.DONE;
    }

    private List<GoldArticle> articles() {
        return gold.articles().stream()
                .map(article -> options.statementsOnly() ? article.statements() : article)
                .toList();
    }

    private static AttributionEvaluation evaluation(
            String system, List<GoldArticle> articles, List<PredictedArticle> predicted) {
        return AttributionEvaluator.evaluate(articles, predicted, AttributionOptions.DEFAULT.withSystem(system));
    }

    private List<PredictedArticle> predicted(List<GoldArticle> articles) {
        if (predictions != null) {
            return PredictionReader.read(predictions);
        }
        try (StanceAnalyzer analyzer = options.open()) {
            return Measurement.predictions(analyzer, articles);
        }
    }
}
