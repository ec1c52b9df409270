package dev.demarche.eval.stance;

import dev.demarche.eval.statistics.Bootstrap;

/**
 * How to evaluate.
 *
 * @param model what the reports shall call the model
 * @param bootstrap how to resample the groups for the intervals
 */
public record StanceOptions(String model, Bootstrap bootstrap) {

    /** A thousand samples. */
    public static final StanceOptions DEFAULT = new StanceOptions("Demarche", Bootstrap.DEFAULT);

    /** {@return the same with another name for the model} */
    public StanceOptions withModel(String name) {
        return new StanceOptions(name, bootstrap);
    }
}
