package dev.demarche.training.tables;

import java.util.Comparator;

/**
 * A word beside a possible content.
 *
 * @param word the word
 * @param frame how the content stands to it
 */
record Framed(Word word, String frame) implements Comparable<Framed> {

    private static final Comparator<Framed> ORDER =
            Comparator.comparing(Framed::word).thenComparing(Framed::frame);

    /** The frame without its preposition: "object-with" of "object-with:to". */
    static String family(String frame) {
        int colon = frame.indexOf(':');
        return colon < 0 ? frame : frame.substring(0, colon);
    }

    @Override
    public int compareTo(Framed other) {
        return ORDER.compare(this, other);
    }
}
