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
        boolean opens = sentence.from() == verb
                || (sentence.from() == verb - 1 && document.tag(verb - 1).equals("IN"));
        return opens && document.tag(verb).matches("VB[NG]") ? firstSubject(document, sentence, verb) : Source.NONE;
    }

    /** {@return the noun phrase or relative pronoun right before a finite verb, its adverbs and auxiliaries} */
    static Source left(MarkedText text, int verb) {
        Document document = text.document();
        int from = document.sentenceAround(verb).from();
        int word = beforeGroup(document, verb, from);
        boolean finite = document.tag(verb).matches("VB[DZP]") || isAuxiliary(document, word + 1, verb);
        Words described = finite ? Relatives.before(text, verb) : new Words(verb, verb);
        if (!described.isEmpty()) {
            return new Source(described, SourceKind.NEIGHBOUR);
        }
        if (!finite || word < from || text.isQuoted(word)) {
            return Source.NONE;
        }
        if (document.tag(word).matches("WDT|WP") && document.lower(word).matches("who|which|that")) {
            return new Source(relative(document, word, from), SourceKind.RELATIVE);
        }
        return isSubject(document, word) ? phrase(document, word, verb) : Source.NONE;
    }

    /** A relative pronoun with the noun phrase before it. */
    private static Words relative(Document document, int pronoun, int from) {
        int noun = pronoun - 1;
        while (noun > from && document.lower(noun).equals(",")) {
            noun--;
        }
        return noun >= from && isNominal(document, noun)
                ? new Words(NounPhrases.before(document, noun, pronoun).from(), pronoun + 1)
                : Words.of(pronoun);
    }

    /** The word before a verb with its adverbs, auxiliaries and the year: "who in 2010 had said". */
    private static int beforeGroup(Document document, int verb, int from) {
        int word = verb - 1;
        while (word > from
                && (document.tag(word).matches("RB|MD")
                        || isAuxiliary(document, word, verb)
                        || isYear(document, word))) {
            word -= isYear(document, word) ? 2 : 1;
        }
        return word;
    }

    private static boolean isYear(Document document, int word) {
        return document.lower(word).matches("[12]\\d{3}")
                && document.tag(word - 1).equals("IN");
    }

    private static boolean isAuxiliary(Document document, int word, int verb) {
        boolean form = document.tag(word).equals("MD")
                || (document.tag(word).matches("VB[DZP]")
                        && document.lemma(word).matches("have|be|do"));
        return word < verb && form;
    }

    /** {@return the noun phrase that opens the sentence of a finite verb, whatever stands between the two} */
    static Source opening(MarkedText text, int verb) {
        Document document = text.document();
        Words sentence = document.sentenceAround(verb);
        int head = -1;
        for (int i = sentence.from(); i < verb && document.tag(i).matches("DT|JJ.*|CD|NN.*|PRP.*|POS|IN"); i++) {
            boolean inside = head >= 0 || document.tag(i).equals("IN") || text.isQuoted(i);
            if (inside && !document.tag(i).startsWith("NN")) {
                break;
            }
            head = isNominal(document, i) ? i : head;
        }
        boolean finite = document.tag(verb).matches("VB[DZP]");
        return finite && head >= 0 && !VerbPhrases.isTime(document, head)
                ? new Source(NounPhrases.of(document, head, verb), SourceKind.NEIGHBOUR)
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
                && (document.tag(verb + 1).matches("NN.*|DT|PRP.*|JJ.*|CD") || isName(document, verb + 1));
        return afterQuote && phrase && !isSubjectBehind(document, verb, sentence);
    }

    /** "Clinton, who is in Ohio, said Trump is ..." */
    private static boolean isSubjectBehind(Document document, int verb, Words sentence) {
        int word = verb + 1;
        while (word < sentence.to() && document.tag(word).matches("NN.*|DT|PRP.*|JJ.*|CD|POS")) {
            word++;
        }
        return word < sentence.to() && document.tag(word).matches("VB[DZP]|MD");
    }

    /** A forename that the tagger takes for a verb. */
    private static boolean isName(Document document, int word) {
        return Character.isUpperCase(document.token(word).text().codePointAt(0))
                && document.tag(word + 1).startsWith("NNP");
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
