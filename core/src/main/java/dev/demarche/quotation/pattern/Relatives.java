package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** Relative clauses between a noun and its verb that the parser misreads: "an official who asked not to be named said". */
final class Relatives {

    private static final int LONGEST = 14;

    private Relatives() {}

    /** {@return the noun phrase and the relative clause, without commas, that end right before a verb; no words if there are none} */
    static Words before(MarkedText text, int verb) {
        Document document = text.document();
        int first = document.sentenceAround(verb).from();
        boolean finite = false;
        for (int i = verb - 1; i > first && verb - i < LONGEST && isInside(text, i); i--) {
            if (document.lower(i).equals("who")) {
                return finite && document.tag(i - 1).startsWith("NN")
                        ? new Words(start(document, i - 1, first), verb)
                        : Words.NONE;
            }
            finite |= document.tag(i).matches("VB[DZP]|MD");
        }
        return Words.NONE;
    }

    /** {@return the place of the relative pronoun} */
    static int who(Document document, Words words) {
        int word = words.from();
        while (word < words.to() && !document.lower(word).equals("who")) {
            word++;
        }
        return word;
    }

    private static boolean isInside(MarkedText text, int word) {
        return !text.isQuoted(word) && !text.document().lower(word).matches("[,:;–—―]|--|that|said|says");
    }

    private static int start(Document document, int noun, int first) {
        int start = noun;
        while (start > first && document.tag(start - 1).matches("NN.*|JJ.*|DT|CD|POS|PRP\\$|VBN")) {
            start--;
        }
        return start;
    }
}
