package dev.demarche.training;

/**
 * Platt's scaling: the slope and intercept that make log-odds fit observed outcomes best, by Newton's method on smoothed
 * targets (Lin, Lin and Weng, 2007).
 *
 * @param slope what the log-odds are multiplied by
 * @param intercept what is added then
 */
record Platt(double slope, double intercept) {

    private static final int ITERATIONS = 100;
    private static final double RIDGE = 1e-12;
    private static final double TOLERANCE = 1e-10;

    /**
     * {@return the best fit}
     *
     * @param logits log-odds of examples that the model was not trained on
     * @param truth whether the label holds
     * @param weights how much each example counts
     */
    static Platt fit(double[] logits, boolean[] truth, double[] weights) {
        double[] targets = targets(truth, weights);
        double slope = 1;
        double intercept = 0;
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            Newton step = new Newton();
            for (int i = 0; i < logits.length; i++) {
                step.add(logits[i], targets[i], weights[i], slope * logits[i] + intercept);
            }
            double length = 1;
            double before = loss(logits, targets, weights, slope, intercept);
            while (length > TOLERANCE
                    && loss(
                                    logits,
                                    targets,
                                    weights,
                                    slope - length * step.slopeStep(),
                                    intercept - length * step.interceptStep())
                            > before) {
                length /= 2;
            }
            slope -= length * step.slopeStep();
            intercept -= length * step.interceptStep();
            if (step.gradient() < TOLERANCE) {
                break;
            }
        }
        return new Platt(slope, intercept);
    }

    private static double[] targets(boolean[] truth, double[] weights) {
        double positives = 0;
        double negatives = 0;
        for (int i = 0; i < truth.length; i++) {
            positives += truth[i] ? weights[i] : 0;
            negatives += truth[i] ? 0 : weights[i];
        }
        double[] targets = new double[truth.length];
        for (int i = 0; i < truth.length; i++) {
            targets[i] = truth[i] ? (positives + 1) / (positives + 2) : 1 / (negatives + 2);
        }
        return targets;
    }

    private static double loss(double[] logits, double[] targets, double[] weights, double slope, double intercept) {
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            double z = slope * logits[i] + intercept;
            sum += weights[i] * (Math.max(z, 0) - z * targets[i] + Math.log1p(Math.exp(-Math.abs(z))));
        }
        return sum;
    }

    /** Gradient and Hessian of the loss. */
    private static final class Newton {

        private double slope;
        private double intercept;
        private double slopeSlope = RIDGE;
        private double slopeIntercept;
        private double interceptIntercept = RIDGE;

        void add(double logit, double target, double weight, double z) {
            double p = 1 / (1 + Math.exp(-z));
            double curvature = weight * p * (1 - p);
            slope += weight * logit * (p - target);
            intercept += weight * (p - target);
            slopeSlope += curvature * logit * logit;
            slopeIntercept += curvature * logit;
            interceptIntercept += curvature;
        }

        double gradient() {
            return Math.abs(slope) + Math.abs(intercept);
        }

        double slopeStep() {
            return (interceptIntercept * slope - slopeIntercept * intercept) / determinant();
        }

        double interceptStep() {
            return (slopeSlope * intercept - slopeIntercept * slope) / determinant();
        }

        private double determinant() {
            return slopeSlope * interceptIntercept - slopeIntercept * slopeIntercept;
        }
    }
}
