package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** Finds the noun phrase that stands beside a finite verb to which the parser gave no subject. */
final class Neighbours {

    private Neighbours() {}

    static Source of(MarkedText text, int verb) {
        Document document = text.document();
        Words sentence = document.sentenceAround(verb);
        if (document.tag(verb).matches("VB[DZP]")) {
            Words described = Relatives.before(text, verb);
            if (!described.isEmpty()) {
                return new Source(described, SourceKind.NEIGHBOUR);
            }
            if (verb > sentence.from() && isNominal(document, verb - 1) && !text.isQuoted(verb - 1)) {
                return phrase(document, verb - 1, verb);
            }
            if (follows(text, verb, sentence)) {
                return phrase(document, verb + 1, verb);
            }
        }
        return sentence.from() == verb && document.tag(verb).matches("VB[NG]")
                ? firstSubject(document, sentence, verb)
                : Source.NONE;
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
        for (int up = document.head(head);
                up >= 0
                        && up != verb
                        && isNominal(document, up)
                        && document.subtree(up).contains(word)
                        && !document.subtree(up).contains(verb);
                up = document.head(head)) {
            head = up;
        }
        return new Source(NounPhrases.of(document, head, verb), SourceKind.NEIGHBOUR);
    }

    private static boolean isNominal(Document document, int word) {
        return document.tag(word).matches("NN.*|PRP|CD|WP");
    }

    private static Source firstSubject(Document document, Words sentence, int verb) {
        for (int i = verb + 1; i < sentence.to(); i++) {
            if (document.isRelated(i, "nsubj", "nsubj:pass")
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
