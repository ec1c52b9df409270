package dev.demarche.cli;

import dev.demarche.Article;
import dev.demarche.StanceAnalyzer;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.eval.attribution.PredictedArticle;
import dev.demarche.eval.stance.StanceAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an analyzer says about gold, to be measured. */
final class Measurement {

    private Measurement() {}

    static Map<String, StanceAnswer> answers(StanceAnalyzer analyzer, List<LabelledSentence> sentences) {
        Map<String, StanceAnswer> answers = new LinkedHashMap<>();
        try (Progress progress = Progress.of("Classifying", sentences.size())) {
            for (LabelledSentence sentence : sentences) {
                answers.put(sentence.id(), StanceAnswer.of(analyzer.classify(sentence.text(), sentence.form())));
                progress.step();
            }
        }
        return answers;
    }

    static List<PredictedArticle> predictions(StanceAnalyzer analyzer, List<GoldArticle> articles) {
        try (Progress progress = Progress.of("Analysing", articles.size())) {
            return analyzer.analyzeAll(articles.stream().map(article -> Article.of(article.id(), article.text())))
                    .peek(done -> progress.step())
                    .map(PredictedArticle::of)
                    .toList();
        }
    }
}
