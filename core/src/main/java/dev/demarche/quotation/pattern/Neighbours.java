package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** Finds the noun phrase that stands beside a finite verb to which the parser gave no subject. */
final class Neighbours {

    private Neighbours() {}

    static Source of(MarkedText text, int verb) {
        Document document = text.document();
        Words sentence = document.sentenceAround(verb);
        boolean finite = document.tag(verb).matches("VB[DZP]");
        Words described = Relatives.before(text, verb);
        if (finite && !described.isEmpty()) {
            return new Source(described, SourceKind.NEIGHBOUR);
        }
        Source left = left(text, verb);
        if (left.words() != null) {
            return left;
        }
        if (finite && follows(text, verb, sentence)) {
            return phrase(document, verb + 1, verb);
        }
        return sentence.from() == verb && document.tag(verb).matches("VB[NG]")
                ? firstSubject(document, sentence, verb)
                : Source.NONE;
    }

    /** {@return the noun phrase right before a finite verb and its adverbs} */
    static Source left(MarkedText text, int verb) {
        Document document = text.document();
        int from = document.sentenceAround(verb).from();
        int word = verb - 1;
        while (word > from
                && document.tag(word).matches("RB|MD")
                && document.tag(word - 1).matches("NN.*|PRP")) {
            word--;
        }
        boolean finite = document.tag(verb).matches("VB[DZP]");
        Words described = finite ? Relatives.before(text, verb) : new Words(verb, verb);
        if (!described.isEmpty()) {
            return new Source(described, SourceKind.NEIGHBOUR);
        }
        return finite && word >= from && isSubject(document, word) && !text.isQuoted(word)
                ? phrase(document, word, verb)
                : Source.NONE;
    }

    private static boolean isSubject(Document document, int word) {
        boolean alone = document.lower(word).matches("some|many|others|both|most|several|few|all|each|neither|another");
        boolean nominal = isNominal(document, word) && !VerbPhrases.isTime(document, word);
        return nominal || alone;
    }

    /** {@return the last subject or noun before a participle} */
    static Source before(MarkedText text, int verb) {
        Document document = text.document();
        for (int i = verb - 1; i >= document.sentenceAround(verb).from(); i--) {
            if (document.isRelated(i, "nsubj", "nsubj:pass") && document.head(i) >= 0) {
                return new Source(NounPhrases.of(document, i, document.head(i)), SourceKind.MATRIX);
            }
        }
        return Source.NONE;
    }

    /** {@return the subject of the clause that a participle or infinitive follows: "she said, explaining how"} */
    static Source ofClauseBefore(MarkedText text, int verb) {
        Document document = text.document();
        if (!document.tag(verb).matches("VBG|VB")) {
            return Source.NONE;
        }
        for (int i = verb - 1; i >= document.sentenceAround(verb).from(); i--) {
            int subject = document.tag(i).matches("VB[DZP]|MD") && !text.isQuoted(i) ? subjectOf(document, i) : -1;
            if (subject >= 0
                    && subject < i
                    && !text.isQuoted(subject)
                    && !document.tag(subject).startsWith("W")) {
                return new Source(NounPhrases.of(document, subject, i), SourceKind.MATRIX);
            }
        }
        return Source.NONE;
    }

    private static int subjectOf(Document document, int verb) {
        boolean helps = document.isRelated(verb, "aux", "aux:pass", "cop") && document.head(verb) >= 0;
        return document.child(helps ? document.head(verb) : verb, "nsubj", "nsubj:pass");
    }

    private static boolean follows(MarkedText text, int verb, Words sentence) {
        Document document = text.document();
        boolean afterQuote = (verb > sentence.from() && text.isQuoted(verb - 1))
                || (verb > sentence.from() && document.lower(verb - 1).equals(","))
                || verb == sentence.from();
        boolean phrase = verb + 1 < sentence.to()
                && !text.isQuoted(verb + 1)
                && document.tag(verb + 1).matches("NN.*|DT|PRP.*|JJ.*|CD");
        return afterQuote && phrase;
    }

    private static Source phrase(Document document, int word, int verb) {
        int head = word;
        int up = document.head(word);
        while (up >= 0
                && up != verb
                && document.subtree(up).contains(word)
                && !document.subtree(up).contains(verb)) {
            head = isNominal(document, up) || !isNominal(document, head) ? up : head;
            up = document.head(up);
        }
        return new Source(NounPhrases.of(document, head, verb), SourceKind.NEIGHBOUR);
    }

    private static boolean isNominal(Document document, int word) {
        return document.tag(word).matches("NN.*|PRP|CD|WP");
    }

    private static Source firstSubject(Document document, Words sentence, int verb) {
        boolean fenced = false;
        for (int i = verb + 1; i < sentence.to(); i++) {
            fenced |= document.lower(i).equals(",");
            if (fenced
                    && document.isRelated(i, "nsubj", "nsubj:pass")
                    && !document.tag(i).startsWith("W")
                    && !isBelow(document, i, verb)) {
                return new Source(NounPhrases.of(document, i, document.head(i)), SourceKind.MATRIX);
            }
        }
        return Source.NONE;
    }

    private static boolean isBelow(Document document, int word, int verb) {
        int up = document.head(word);
        while (up >= 0 && up != verb && !document.isRelated(up, "root")) {
            up = document.head(up);
        }
        return up == verb && document.head(verb) >= 0;
    }
}
