package dev.demarche.eval.stance;

/**
 * How often a class was both predicted and there, predicted, and there.
 *
 * @param both predicted and there
 * @param predicted predicted
 * @param gold there
 */
record Counts(int both, int predicted, int gold) {

    Counts plus(Counts other) {
        return new Counts(both + other.both, predicted + other.predicted, gold + other.gold);
    }

    double precision() {
        return predicted == 0 ? Double.NaN : (double) both / predicted;
    }

    double recall() {
        return gold == 0 ? Double.NaN : (double) both / gold;
    }

    /** Unknown only if the class is neither there nor predicted. */
    double f1() {
        return predicted + gold == 0 ? Double.NaN : 2.0 * both / (predicted + gold);
    }
}
