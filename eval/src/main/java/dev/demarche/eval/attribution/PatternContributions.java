package dev.demarche.eval.attribution;

import dev.demarche.AttributionMode;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.eval.statistics.Bootstrap;
import dev.demarche.eval.statistics.Prf;
import dev.demarche.quotation.Attribution;
import dev.demarche.quotation.QuotationFinder;
import dev.demarche.quotation.pattern.Patterns;
import dev.demarche.quotation.selection.Score;
import dev.demarche.quotation.selection.Scorer;
import dev.demarche.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Measures what each pattern contributes: its own matches and precision, and the whole system without it. */
public final class PatternContributions {

    private static final AttributionOptions OPTIONS = new AttributionOptions("", 0, Set.of(), new Bootstrap(0, 0));
    private static final Score WORTHLESS = new Score(0, 0);

    private final List<GoldArticle> articles;
    private final List<AnnotatedText> texts;
    private final AttributionMode mode;
    private final Scorer scorer;
    private final Map<String, String> patternOf = new ConcurrentHashMap<>();

    /**
     * What one pattern contributes.
     *
     * @param pattern its name; empty for the whole system
     * @param matches how many gold attributions its predictions match
     * @param precision the share of its predictions that match; null if it makes none
     * @param without the whole system without it
     */
    public record Contribution(
            String pattern, int matches, @Nullable Double precision, Prf without) {}

    /**
     * Prepares the measurement.
     *
     * @param articles gold articles
     * @param texts their texts, annotated, in the same order
     * @param mode which attributions are looked for
     * @param scorer weighs the proposals
     */
    public PatternContributions(
            List<GoldArticle> articles, List<AnnotatedText> texts, AttributionMode mode, Scorer scorer) {
        this.articles = List.copyOf(articles);
        this.texts = List.copyOf(texts);
        this.mode = mode;
        this.scorer = scorer;
    }

    /** {@return the whole system, and then each pattern, in the order in which they are listed} */
    public List<Contribution> measure() {
        List<ArticleOutcome> whole = outcomes("");
        List<Contribution> contributions = new ArrayList<>();
        contributions.add(contribution("", whole, whole));
        for (String pattern : Patterns.names()) {
            contributions.add(contribution(pattern, whole, outcomes(pattern)));
        }
        return contributions;
    }

    private Contribution contribution(String pattern, List<ArticleOutcome> whole, List<ArticleOutcome> without) {
        List<PredictionOutcome> own = whole.stream()
                .flatMap(article -> article.predictions().stream())
                .filter(p -> pattern.isEmpty()
                        || pattern.equals(
                                patternOf.get(String.valueOf(p.prediction().rule()))))
                .toList();
        int matches = (int) own.stream().filter(PredictionOutcome::matched).count();
        Double precision = own.isEmpty() ? null : (double) matches / own.size();
        Headline sum = without.stream().map(Headline::of).reduce(Headline.NOTHING, Headline::plus);
        return new Contribution(pattern, matches, precision, sum.found());
    }

    private List<ArticleOutcome> outcomes(String without) {
        QuotationFinder finder = new QuotationFinder(mode, (text, proposal, grades) -> {
            patternOf.put(proposal.frame(), proposal.pattern());
            return proposal.pattern().equals(without) ? WORTHLESS : scorer.score(text, proposal, grades);
        });
        List<PredictedArticle> predicted = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<PredictedQuotation> quotations = finder.find(texts.get(i)).stream()
                    .map(PatternContributions::predicted)
                    .toList();
            predicted.add(new PredictedArticle(articles.get(i).id(), quotations));
        }
        return AttributionEvaluator.evaluate(articles, predicted, OPTIONS).articles();
    }

    private static PredictedQuotation predicted(Attribution found) {
        return new PredictedQuotation(
                found.type(), found.content(), found.cue(), null, null, found.confidence(), found.rule(), null);
    }
}
