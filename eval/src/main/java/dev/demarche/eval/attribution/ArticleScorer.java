package dev.demarche.eval.attribution;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldAttribution;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the gold attributions of one article with the predictions for it. */
final class ArticleScorer {

    private final GoldArticle article;
    private final TokenizedText text;
    private final List<PredictedQuotation> predicted;
    private final List<BitSet> goldTokens = new ArrayList<>();
    private final List<BitSet> predictedTokens = new ArrayList<>();
    private final BitSet anyGold = new BitSet();
    private final BitSet anyPredicted = new BitSet();

    private ArticleScorer(GoldArticle article, List<PredictedQuotation> predicted) {
        this.article = article;
        this.predicted = predicted;
        text = new TokenizedText(article.text());
        article.attributions().forEach(a -> goldTokens.add(text.tokens(a.content())));
        predicted.forEach(p -> predictedTokens.add(text.tokens(p.spans())));
        goldTokens.forEach(anyGold::or);
        predictedTokens.forEach(anyPredicted::or);
    }

    static ArticleOutcome score(GoldArticle article, List<PredictedQuotation> predicted) {
        return new ArticleScorer(article, predicted).score();
    }

    private ArticleOutcome score() {
        double[][] iou = Matcher.overlaps(goldTokens, predictedTokens);
        Map<Integer, Integer> pairs = Matcher.match(article.attributions(), predicted, iou, text);
        List<GoldOutcome> gold = new ArrayList<>();
        for (int i = 0; i < goldTokens.size(); i++) {
            Integer j = pairs.get(i);
            gold.add(outcome(i, j == null ? null : match(i, j, iou[i][j])));
        }
        List<PredictionOutcome> predictions = new ArrayList<>();
        for (int j = 0; j < predicted.size(); j++) {
            double covered = share(predictedTokens.get(j), anyGold);
            predictions.add(new PredictionOutcome(predicted.get(j), pairs.containsValue(j), covered));
        }
        return new ArticleOutcome(
                article,
                gold,
                predictions,
                Matcher.shared(anyGold, anyPredicted),
                anyGold.cardinality(),
                anyPredicted.cardinality());
    }

    private GoldOutcome outcome(int i, @Nullable Match match) {
        GoldAttribution gold = article.attributions().get(i);
        boolean speech = SpeechCues.isSpeech(text.text(gold.cue()));
        return new GoldOutcome(gold, speech, share(goldTokens.get(i), anyPredicted), match);
    }

    private Match match(int i, int j, double iou) {
        GoldAttribution gold = article.attributions().get(i);
        PredictedQuotation prediction = predicted.get(j);
        return new Match(
                prediction,
                iou,
                goldTokens.get(i).equals(predictedTokens.get(j)),
                text.words(goldTokens.get(i)).equals(text.words(predictedTokens.get(j))),
                gold.type() == prediction.type(),
                SpeakerAgreement.of(gold, prediction, text));
    }

    private static double share(BitSet tokens, BitSet others) {
        return tokens.isEmpty() ? 0 : (double) Matcher.shared(tokens, others) / tokens.cardinality();
    }
}
