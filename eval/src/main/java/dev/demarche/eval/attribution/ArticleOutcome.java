package dev.demarche.eval.attribution;

import dev.demarche.datasets.articles.GoldArticle;
import java.util.List;

/**
 * What became of one article.
 *
 * @param article the gold article
 * @param gold its attributions, in their order
 * @param predictions the predictions for it, in their order
 * @param sharedTokens the tokens that lie both in gold and in predicted contents
 * @param goldTokens the tokens that lie in gold contents
 * @param predictedTokens the tokens that lie in predicted contents
 */
public record ArticleOutcome(
        GoldArticle article,
        List<GoldOutcome> gold,
        List<PredictionOutcome> predictions,
        int sharedTokens,
        int goldTokens,
        int predictedTokens) {

    public ArticleOutcome {
        gold = List.copyOf(gold);
        predictions = List.copyOf(predictions);
    }
}
