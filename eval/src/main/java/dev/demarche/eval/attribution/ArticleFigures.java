package dev.demarche.eval.attribution;

import dev.demarche.eval.statistics.Prf;
import dev.demarche.eval.statistics.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How one article fared.
 *
 * @param id its name
 * @param gold the number of gold attributions
 * @param predicted the number of predictions
 * @param found precision, recall and F1 of the predictions
 * @param endToEnd found with the right mention, of all with a source; null if there are none
 */
public record ArticleFigures(
        String id,
        int gold,
        int predicted,
        Prf found,
        @Nullable Double endToEnd) {

    static ArticleFigures of(ArticleOutcome outcome) {
        int matched = RecallFigures.count(outcome.gold(), GoldOutcome::found);
        return new ArticleFigures(
                outcome.article().id(),
                outcome.gold().size(),
                outcome.predictions().size(),
                Prf.of(
                        Ratio.of(matched, outcome.predictions().size()),
                        Ratio.of(matched, outcome.gold().size())),
                RecallFigures.of(outcome.gold()).endToEnd());
    }
}
