package dev.demarche.eval.stance;

import dev.demarche.eval.statistics.Estimate;

/**
 * How well a model does that learnt from a part of the data.
 *
 * @param set the name of the sentences it was measured on
 * @param share the share of the training groups that it saw
 * @param sentences the number of sentences that it saw
 * @param macroF1 the mean F1 of all classes
 * @param microF1 over all stances of all rows
 */
public record LearningPoint(String set, double share, int sentences, Estimate macroF1, Estimate microF1) {}
