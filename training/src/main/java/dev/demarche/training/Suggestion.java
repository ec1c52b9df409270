package dev.demarche.training;

import dev.demarche.StancePrediction;
import dev.demarche.datasets.LabelledSentence;

/**
 * A sentence that is worth labelling.
 *
 * @param sentence the sentence, whose labels are not known yet
 * @param guess what the model takes them to be
 * @param uncertainty how unsure it is, from 0 to 1
 */
public record Suggestion(LabelledSentence sentence, StancePrediction guess, double uncertainty) {}
