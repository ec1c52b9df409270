package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a model says about a sentence whose group it had not seen.
 *
 * @param sentence the sentence
 * @param labels the labels that it gives
 * @param scores the probability of every label
 */
public record HeldOut(LabelledSentence sentence, Set<String> labels, Map<String, Double> scores) {

    public HeldOut {
        labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
    }
}
