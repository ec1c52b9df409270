package dev.demarche.training.tables;

/**
 * How much of what was seen was right, beside how much was to be expected.
 *
 * @param seen how often it was seen
 * @param right how much was right
 * @param expected how much the grades promise
 */
record Tally(double seen, double right, double expected) {

    static final Tally NONE = new Tally(0, 0, 0);

    private static final int LEAST = 20;
    private static final double WEIGHT_OF_EXPECTED = 20;
    private static final double LOWEST = 0.001;
    private static final double HIGHEST = 0.99;

    Tally plus(Tally other) {
        return new Tally(seen + other.seen, right + other.right, expected + other.expected);
    }

    /** The log-odds of what was right over those of what was expected; 0 where little was seen. */
    double lift() {
        double promised = seen == 0 ? 0 : expected / seen;
        if (seen < LEAST || promised <= 0 || promised >= 1) {
            return 0;
        }
        double share = (right + WEIGHT_OF_EXPECTED * promised) / (seen + WEIGHT_OF_EXPECTED);
        return logit(Math.min(HIGHEST, Math.max(LOWEST, share))) - logit(promised);
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }
}
