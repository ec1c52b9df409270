package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Words;

/**
 * A possible attribution.
 *
 * @param frame the name of the way in which cue and content stand together
 * @param cue the head of the cue
 * @param cueWords the cue
 * @param content the statement
 * @param source who may have made it
 * @param pattern the name of the pattern that proposes it
 */
public record Proposal(String frame, int cue, Words cueWords, Content content, Source source, String pattern) {

    /** {@return the frame's name without its preposition} */
    public String family() {
        int colon = frame.indexOf(':');
        return colon < 0 ? frame : frame.substring(0, colon);
    }
}
