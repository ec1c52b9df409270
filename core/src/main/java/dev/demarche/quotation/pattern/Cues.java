package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.Set;

/** The words of a cue around its head, and what kind of word the head is. */
final class Cues {

    private static final Set<String> PREPOSITIONS = Set.of(
            "according",
            "including",
            "following",
            "concerning",
            "regarding",
            "based",
            "given",
            "compared",
            "considering",
            "depending",
            "excluding",
            "barring",
            "during",
            "provided");

    private Cues() {}

    static boolean isVerb(Document document, int word) {
        return document.tag(word).startsWith("VB")
                && !document.isRelated(word, "aux", "aux:pass", "cop")
                && (!document.isRelated(word, "case", "mark") || !PREPOSITIONS.contains(document.lower(word)));
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
        boolean to =
                document.relation(word).equals("mark") && document.lower(word).equals("to");
        return document.head(word) == verb && (to || document.isRelated(word, "aux", "aux:pass", "cop", "advmod"));
    }

    /** {@return a cue with the words from its end to {@code word}, if they follow at once} */
    static Words withNext(Words cue, int word) {
        return word == cue.to() ? new Words(cue.from(), word + 1) : cue;
    }
}
