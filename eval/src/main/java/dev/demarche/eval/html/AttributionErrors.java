package dev.demarche.eval.html;

import dev.demarche.datasets.articles.GoldSpeaker;
import dev.demarche.eval.attribution.ArticleOutcome;
import dev.demarche.eval.attribution.AttributionEvaluation;
import dev.demarche.eval.attribution.GoldOutcome;
import dev.demarche.eval.attribution.Match;
import dev.demarche.eval.attribution.PredictedQuotation;
import dev.demarche.eval.attribution.PredictionOutcome;
import dev.demarche.eval.html.QuotationCard.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Picks what was missed, invented or attributed wrongly, and shows it in its article. */
final class AttributionErrors {

    static final String INTRO =
            "Green lines are under gold contents (dotted under gold sources), blue areas behind predicted"
                    + " contents (dashed boxes around predicted speakers).";

    /** Keeps the page below a few megabytes. */
    private static final int MOST = 1500;

    private AttributionErrors() {}

    static List<ErrorItem> of(AttributionEvaluation evaluation) {
        List<ErrorItem> errors = new ArrayList<>();
        for (ArticleOutcome article : evaluation.articles()) {
            for (GoldOutcome gold : article.gold()) {
                String kind = kind(gold);
                if (kind != null) {
                    errors.add(item(kind, article, gold));
                }
            }
            article.predictions().stream().filter(p -> !p.matched()).forEach(p -> errors.add(notInGold(article, p)));
        }
        return errors.stream().limit(MOST).toList();
    }

    private static @Nullable String kind(GoldOutcome gold) {
        Match match = gold.match();
        if (match == null) {
            return "missed";
        }
        if (gold.hasSource() && !match.speaker().right()) {
            return "wrong speaker";
        }
        if (gold.named() && !match.speaker().canonical()) {
            return "wrong name";
        }
        if (gold.gold().labels() != null
                && !gold.gold().labels().equals(match.prediction().labels())) {
            return "wrong stance";
        }
        return match.exact() ? null : "other borders";
    }

    private static ErrorItem item(String kind, ArticleOutcome article, GoldOutcome gold) {
        Match match = gold.match();
        PredictedQuotation predicted = match == null ? null : match.prediction();
        List<Figure> facts =
                new ArrayList<>(List.of(new Figure("type", lower(gold.gold().type()))));
        GoldSpeaker speaker = gold.gold().speaker();
        if (speaker != null) {
            facts.add(new Figure("gold speaker", speaker.canonical() == null ? "unnamed" : speaker.canonical()));
        }
        if (gold.gold().labels() != null) {
            facts.add(new Figure("gold stance", StanceErrors.labels(gold.gold().labels())));
        }
        add(facts, predicted);
        return new ErrorItem(
                kind,
                article.article().id(),
                lower(gold.gold().type()),
                predicted == null || predicted.type() == null ? "nothing" : lower(predicted.type()),
                sure(predicted),
                Context.of(article.article().text(), gold.gold(), predicted),
                facts);
    }

    private static ErrorItem notInGold(ArticleOutcome article, PredictionOutcome outcome) {
        PredictedQuotation predicted = outcome.prediction();
        List<Figure> facts = new ArrayList<>();
        add(facts, predicted);
        return new ErrorItem(
                "not in gold",
                article.article().id(),
                "nothing",
                predicted.type() == null ? "other" : lower(predicted.type()),
                sure(predicted),
                Context.of(article.article().text(), null, predicted),
                facts);
    }

    private static void add(List<Figure> facts, @Nullable PredictedQuotation predicted) {
        if (predicted == null) {
            return;
        }
        facts.add(new Figure("predicted speaker", predicted.name() == null ? "unnamed" : predicted.name()));
        if (predicted.labels() != null) {
            facts.add(new Figure("predicted stance", StanceErrors.labels(predicted.labels())));
        }
        if (predicted.rule() != null) {
            facts.add(new Figure("pattern", predicted.rule()));
        }
        if (predicted.confidence() != null) {
            facts.add(new Figure("confidence", String.format(Locale.ROOT, "%.2f", predicted.confidence())));
        }
    }

    private static double sure(@Nullable PredictedQuotation predicted) {
        return predicted == null || predicted.confidence() == null ? 0 : predicted.confidence();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
