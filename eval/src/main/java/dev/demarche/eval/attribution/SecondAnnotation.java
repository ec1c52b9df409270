package dev.demarche.eval.attribution;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldAttribution;
import dev.demarche.datasets.articles.GoldSentence;
import dev.demarche.datasets.statistics.Agreement;
import dev.demarche.datasets.statistics.Annotation;
import dev.demarche.text.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures a second annotation of articles against the first, as if it were a system. */
public final class SecondAnnotation {

    private SecondAnnotation() {}

    /** {@return the evaluation of the second annotation; articles that only one of the two has are left out} */
    public static AttributionEvaluation evaluate(List<GoldArticle> first, List<GoldArticle> second) {
        Set<String> ids = second.stream().map(GoldArticle::id).collect(Collectors.toSet());
        return AttributionEvaluator.evaluate(
                first.stream().filter(article -> ids.contains(article.id())).toList(),
                second.stream().map(SecondAnnotation::predicted).toList(),
                AttributionOptions.DEFAULT.withSystem("second annotation"));
    }

    /** {@return the agreement about the stances of the sentences that both put into a content} */
    public static Map<String, Agreement> stances(List<GoldArticle> first, List<GoldArticle> second) {
        return Agreement.of(stances(first), stances(second));
    }

    private static Annotation stances(List<GoldArticle> articles) {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        for (GoldArticle article : articles) {
            for (GoldAttribution attribution : article.attributions()) {
                for (GoldSentence sentence : attribution.sentences()) {
                    labels.put(article.id() + ":" + sentence.ranges().get(0).start(), sentence.labels());
                }
            }
        }
        return new Annotation(labels);
    }

    private static PredictedArticle predicted(GoldArticle article) {
        return new PredictedArticle(
                article.id(),
                article.attributions().stream().map(SecondAnnotation::predicted).toList());
    }

    private static PredictedQuotation predicted(GoldAttribution a) {
        return new PredictedQuotation(
                a.type(),
                a.content(),
                a.cue().isEmpty() ? null : a.cue().get(0),
                a.source().isEmpty() ? null : whole(a.source()),
                a.speaker() == null ? null : a.speaker().canonical(),
                null,
                null,
                a.labels());
    }

    private static Range whole(List<Range> pieces) {
        return new Range(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
    }
}
