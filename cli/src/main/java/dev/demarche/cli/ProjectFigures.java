package dev.demarche.cli;

import dev.demarche.StanceAnalyzer;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.datasets.articles.ArticleReader;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.eval.attribution.AttributionEvaluator;
import dev.demarche.eval.attribution.AttributionOptions;
import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.stance.StanceOptions;
import dev.demarche.eval.stance.StanceReport;
import java.util.List;
import java.util.Map;

/** The figures of the default model that the project publishes. */
final class ProjectFigures {

    private final StanceAnalyzer analyzer;

    ProjectFigures(StanceAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** On the sentences that are kept for tests. */
    StanceReport ofTestSentences() {
        return of(
                "the project's test sentences",
                SentenceReader.defaultFiles().stream()
                        .flatMap(file -> SentenceReader.readDefault(file).stream())
                        .filter(sentence -> "test".equals(sentence.split()))
                        .toList());
    }

    /** On the statements of the gold articles that are kept for tests. */
    AttributionReport ofArticles() {
        return ofArticles(
                "the project's test articles",
                ArticleReader.readTest().stream().map(GoldArticle::statements).toList());
    }

    StanceReport of(String name, List<LabelledSentence> sentences) {
        return StanceReport.of(
                name, sentences, Map.of(), Measurement.answers(analyzer, sentences), StanceOptions.DEFAULT);
    }

    AttributionReport ofArticles(String name, List<GoldArticle> articles) {
        return AttributionReport.of(
                name,
                AttributionEvaluator.evaluate(
                        articles, Measurement.predictions(analyzer, articles), AttributionOptions.DEFAULT));
    }
}
