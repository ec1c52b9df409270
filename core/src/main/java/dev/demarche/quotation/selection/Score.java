package dev.demarche.quotation.selection;

/**
 * What a proposal is worth.
 *
 * @param value the expected overlap of its content with a statement of its cue, from 0 to 1
 * @param preference how much it is preferred to the other proposals of its cue; only ratios mean something
 */
public record Score(double value, double preference) {

    /** {@return a score whose preference follows from its value; squares keep many weak ones from outvoting a strong one} */
    static Score of(double value) {
        return new Score(value, value * value);
    }
}
