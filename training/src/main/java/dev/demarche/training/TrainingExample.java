package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.Feature;
import java.util.List;

/**
 * A labelled sentence as a model sees it.
 *
 * @param sentence the sentence
 * @param features its features
 */
public record TrainingExample(LabelledSentence sentence, List<Feature> features) {

    public TrainingExample {
        features = List.copyOf(features);
    }
}
