package dev.demarche.eval.attribution;

import dev.demarche.eval.statistics.Interval;
import dev.demarche.eval.statistics.Prf;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a system finds and attributes the quotations of some articles. Null where there is nothing to divide by.
 *
 * @param documents the number of articles
 * @param goldAttributions the number of gold attributions
 * @param predictedQuotations the number of predictions
 * @param input what was odd about the predictions, counted
 * @param precision the share of the predictions that were paired with gold
 * @param recall the share of the gold that was paired with predictions
 * @param f1 the harmonic mean of the two
 * @param speakerAccuracy the share of paired ones with a source whose mention is right
 * @param endToEnd paired and mention right, of all gold with a source
 * @param exact only pairs with the same tokens count
 * @param exactWordsRecall only pairs with the same words count
 * @param token over the tokens inside any content
 * @param partial mean share of a content that the other side covers
 * @param typeAccuracyOfMatched the share of pairs whose types agree
 * @param subsets the gold by type, all of it and that with a cue of speech
 * @param precisionByPredictedType the predictions by their type
 * @param confidenceAsMatchProbability how far confidences are the probability of being paired; null without confidences
 * @param speakerKinds the gold by kind of speaker
 * @param rules the predictions by the pattern that found them
 * @param articles each article
 * @param wholeJob stances and the whole job; null if the gold has no stances
 * @param intervals 95 % bootstrap intervals over articles, by the name of the figure
 */
public record AttributionFigures(
        int documents,
        int goldAttributions,
        int predictedQuotations,
        Map<String, Integer> input,
        @Nullable Double precision,
        @Nullable Double recall,
        @Nullable Double f1,
        @Nullable Double speakerAccuracy,
        @Nullable Double endToEnd,
        Prf exact,
        @Nullable Double exactWordsRecall,
        Prf token,
        Prf partial,
        @Nullable Double typeAccuracyOfMatched,
        Map<String, RecallFigures> subsets,
        Map<String, PrecisionFigures> precisionByPredictedType,
        @Nullable ConfidenceFigures confidenceAsMatchProbability,
        Map<String, RecallFigures> speakerKinds,
        Map<String, PrecisionFigures> rules,
        List<ArticleFigures> articles,
        @Nullable WholeJobFigures wholeJob,
        Map<String, @Nullable Interval> intervals) {}
