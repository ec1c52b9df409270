package dev.demarche.training.tables;

/**
 * How much of what was seen was right.
 *
 * @param seen how often it was seen
 * @param right how often, or by how much, it was right
 */
record Share(double seen, double right) {

    static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
        return new Share(seen + other.seen, right + other.right);
    }

    /** The share that is right, as if {@code weight} more had been seen at the share expected. */
    double smoothed(double expected, double weight) {
        return (right + weight * expected) / (seen + weight);
    }
}
