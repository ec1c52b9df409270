package dev.demarche.stance;

import java.util.List;

/**
 * A linear model with the calibrations of its labels.
 *
 * @param model the model
 * @param calibrations one for each label, in the model's order
 */
record ClassifierHead(LinearModel model, List<Calibration> calibrations) {

    ClassifierHead {
        calibrations = List.copyOf(calibrations);
    }

    /** {@return the calibrated probability of each label} */
    double[] probabilities(List<Feature> features) {
        double[] values = model.logits(features);
        for (int label = 0; label < values.length; label++) {
            values[label] = calibrations.get(label).probability(values[label]);
        }
        return values;
    }
}
