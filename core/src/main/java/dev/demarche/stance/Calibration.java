package dev.demarche.stance;

/**
 * Turns a label's log-odds into a probability that can be believed, and a probability into a decision.
 *
 * @param label the label
 * @param slope what the log-odds are multiplied by
 * @param intercept what is added then
 * @param threshold the least probability at which the label is given
 */
public record Calibration(String label, double slope, double intercept, double threshold) {

    /** {@return the calibrated probability} */
    public double probability(double logit) {
        return 1 / (1 + Math.exp(-(slope * logit + intercept)));
    }
}
