package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** The words of a cue around its head, and what kind of word the head is. */
final class Cues {

    private Cues() {}

    static boolean isVerb(Document document, int word) {
        return document.tag(word).startsWith("VB")
                && !document.isRelated(word, "aux", "aux:pass", "cop", "case", "mark");
    }

    static boolean isNoun(Document document, int word) {
        return document.tag(word).startsWith("NN");
    }

    static boolean isAdjective(Document document, int word) {
        return document.tag(word).startsWith("JJ");
    }

    static boolean isPassive(Document document, int verb) {
        return document.child(verb, "aux:pass", "nsubj:pass") >= 0;
    }

    /** {@return a verb with its auxiliaries, adverbs between them, and its particle} */
    static Words ofVerb(Document document, int verb) {
        int from = verb;
        while (from > document.sentenceAround(verb).from() && belongs(document, from - 1, verb)) {
            from--;
        }
        int particle = document.child(verb, "compound:prt");
        return new Words(from, particle == verb + 1 ? verb + 2 : verb + 1);
    }

    private static boolean belongs(Document document, int word, int verb) {
        return document.head(word) == verb && document.isRelated(word, "aux", "aux:pass", "cop", "advmod")
                || document.relation(word).equals("mark")
                        && document.lower(word).equals("to")
                        && document.head(word) == verb;
    }

    /** {@return a cue with the words from its end to {@code word}, if they follow at once} */
    static Words withNext(Words cue, int word) {
        return word == cue.to() ? new Words(cue.from(), word + 1) : cue;
    }
}
