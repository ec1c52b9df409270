package dev.demarche.quotation.lexicon;

/**
 * How much more often than their grades say contents are right in a context, in log-odds; below zero it is less often.
 *
 * @param alone of all contents that are proposed there
 * @param choice of those whose cue has a statement, against the other contents of the cue
 */
public record Lift(double alone, double choice) {

    /** As often as the grades say. */
    public static final Lift NONE = new Lift(0, 0);
}
