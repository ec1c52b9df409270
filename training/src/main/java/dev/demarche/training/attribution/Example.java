package dev.demarche.training.attribution;

import java.util.List;

/**
 * A proposal as training sees it.
 *
 * @param features the names of its features
 * @param offset the log-odds that the graded tables give it
 * @param target how well its content fits the gold content of its cue, from 0 to 1
 */
public record Example(List<String> features, double offset, double target) {

    public Example {
        features = List.copyOf(features);
    }
}
