package dev.demarche.quotation.pattern;

/** A family of frames: ways in which a cue and the content of a statement stand together. */
public interface Pattern {

    /**
     * Proposes the contents that a word may introduce.
     *
     * @param text the text with its quotes
     * @param cue the number of the word
     * @param out takes the proposals
     */
    void propose(MarkedText text, int cue, Proposals out);

    /** {@return what reports call the pattern} */
    default String name() {
        return getClass().getSimpleName();
    }
}
