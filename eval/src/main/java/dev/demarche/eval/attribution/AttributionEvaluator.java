package dev.demarche.eval.attribution;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldAttribution;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures predictions against gold articles. */
public final class AttributionEvaluator {

    private final AttributionOptions options;
    private final Map<String, Integer> input = new TreeMap<>();

    private AttributionEvaluator(AttributionOptions options) {
        this.options = options;
    }

    /** {@return the evaluation of predictions; articles without a prediction count as articles without quotations} */
    public static AttributionEvaluation evaluate(
            List<GoldArticle> gold, List<PredictedArticle> predictions, AttributionOptions options) {
        return new AttributionEvaluator(options).evaluate(gold, predictions);
    }

    private AttributionEvaluation evaluate(List<GoldArticle> gold, List<PredictedArticle> predictions) {
        Map<String, PredictedArticle> byId = new HashMap<>();
        predictions.forEach(p -> byId.put(p.id(), p));
        Set<String> ids = gold.stream().map(GoldArticle::id).collect(Collectors.toSet());
        note("documents_not_in_gold", (int)
                byId.keySet().stream().filter(id -> !ids.contains(id)).count());
        note("documents_without_prediction_line", (int)
                ids.stream().filter(id -> !byId.containsKey(id)).count());
        List<ArticleOutcome> outcomes = gold.stream()
                .sorted(Comparator.comparing(GoldArticle::id))
                .map(article -> outcome(article, byId.get(article.id())))
                .toList();
        return new AttributionEvaluation(
                options.system(), new FigureBuilder(outcomes).build(input, options.bootstrap()), outcomes);
    }

    private ArticleOutcome outcome(GoldArticle article, @Nullable PredictedArticle predicted) {
        List<PredictedQuotation> quotations = new ArrayList<>();
        for (PredictedQuotation quotation :
                predicted == null ? List.<PredictedQuotation>of() : predicted.quotations()) {
            Double confidence = quotation.confidence();
            if (confidence != null && confidence < options.minimumConfidence()) {
                note("below_min_confidence", 1);
            } else {
                quotations.add(valid(quotation, article.text().length()));
            }
        }
        return ArticleScorer.score(withoutSkipped(article), quotations);
    }

    private GoldArticle withoutSkipped(GoldArticle article) {
        if (options.skippedBlocks().isEmpty()) {
            return article;
        }
        List<GoldAttribution> kept =
                article.attributions().stream().filter(a -> !skipped(a)).toList();
        return new GoldArticle(article.id(), article.text(), article.genre(), article.topic(), article.date(), kept);
    }

    private boolean skipped(GoldAttribution attribution) {
        String block = attribution.block() == null ? "" : attribution.block();
        int space = block.indexOf(' ');
        return options.skippedBlocks().contains(space < 0 ? block : block.substring(0, space));
    }

    /** Offsets that point outside the text are dropped and counted. */
    private PredictedQuotation valid(PredictedQuotation q, int length) {
        return new PredictedQuotation(
                q.type(),
                q.spans().stream()
                        .map(s -> valid(s, length))
                        .filter(Objects::nonNull)
                        .toList(),
                q.cue() != null && fits(q.cue(), length) ? q.cue() : null,
                valid(q.mention(), length),
                q.name(),
                q.confidence(),
                q.rule(),
                q.labels(),
                q.targets());
    }

    private @Nullable Range valid(@Nullable Range range, int length) {
        if (range == null || fits(range, length)) {
            return range;
        }
        note("invalid_spans", 1);
        return null;
    }

    private static boolean fits(Range range, int length) {
        return range.length() > 0 && range.end() <= length;
    }

    private void note(String what, int times) {
        input.merge(what, times, Integer::sum);
    }
}
