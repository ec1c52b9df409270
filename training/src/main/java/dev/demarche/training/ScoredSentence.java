package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import java.util.List;

/**
 * A sentence with the log-odds that a model gave to each label without having seen the sentence's group.
 *
 * @param sentence the sentence
 * @param logits log-odds in the order of the model's labels
 */
record ScoredSentence(LabelledSentence sentence, List<Double> logits) {

    ScoredSentence {
        logits = List.copyOf(logits);
    }
}
