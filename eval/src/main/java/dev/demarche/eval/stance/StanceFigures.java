package dev.demarche.eval.stance;

import dev.demarche.eval.statistics.Estimate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a model tells stances.
 *
 * @param rows the number of sentences
 * @param groups the number of groups that were resampled for the intervals
 * @param input what was odd about the answers, counted
 * @param classes each stance and "none"
 * @param macroF1 the mean F1 of all classes
 * @param macroF1Stances the mean F1 of the stances
 * @param microPrecision over all stances of all rows
 * @param microRecall over all stances of all rows
 * @param microF1 over all stances of all rows
 * @param anyStance the stances taken together: is there one at all?
 * @param accuracy the share of rows with exactly the gold labels
 * @param meanAveragePrecision the mean over the stances
 * @param meanBrier the mean over the stances
 * @param meanLogLoss the mean over the stances
 * @param meanEce the mean over the stances, equally wide bins
 * @param meanEceEqualMass the mean over the stances, bins of equally many rows
 * @param confusion how often each kind of gold set met each kind of predicted set
 * @param sentiment how well sentiment is told; null if no row has a gold sentiment or no answer has one
 */
public record StanceFigures(
        int rows,
        int groups,
        Map<String, Integer> input,
        Map<String, LabelFigures> classes,
        Estimate macroF1,
        Estimate macroF1Stances,
        Estimate microPrecision,
        Estimate microRecall,
        Estimate microF1,
        LabelFigures anyStance,
        Estimate accuracy,
        Estimate meanAveragePrecision,
        Estimate meanBrier,
        Estimate meanLogLoss,
        Estimate meanEce,
        Estimate meanEceEqualMass,
        Confusion confusion,
        @Nullable SentimentFigures sentiment) {

    /**
     * A confusion matrix.
     *
     * @param names the kinds of sets: each stance alone, several, none
     * @param counts rows are gold, columns predicted
     */
    public record Confusion(List<String> names, List<List<Integer>> counts) {}

    /**
     * How well sentiment is told.
     *
     * @param rows the number of rows with a gold sentiment
     * @param f1 the F1 of each polarity
     * @param macroF1 their mean
     * @param accuracy the share of right answers
     */
    public record SentimentFigures(int rows, Map<String, Estimate> f1, Estimate macroF1, Estimate accuracy) {}
}
