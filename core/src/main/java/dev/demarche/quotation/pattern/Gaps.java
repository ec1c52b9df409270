package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** What stands between a cue and a quote. */
final class Gaps {

    private static final int LONGEST = 24;
    private static final int FAR = 13;

    private Gaps() {}

    /** {@return a name for the words between a cue and a quote; empty if the two have nothing to do with each other} */
    static String between(MarkedText text, int from, int to) {
        Document document = text.document();
        if (from >= to) {
            return "next";
        }
        String last = document.lower(to - 1);
        if (last.equals(":")) {
            return hasVerb(document, from, to) ? "far-colon" : "colon";
        }
        if (last.equals(",")) {
            return hasVerb(document, from, to) ? "far-comma" : "comma";
        }
        if (last.matches("that|how|:|--|–|—|-")) {
            return to - from < 6 ? last.matches("that|how") ? "that" : "dash" : "";
        }
        if (hasVerb(document, from, to)) {
            return "";
        }
        if (isNaming(document, from, to)) {
            return "label";
        }
        return to - from <= 4 ? nearby(document, to) : isLabel(document, from, to) ? "far" : "";
    }

    /** "branded the minister as a ..." */
    private static boolean isNaming(Document document, int from, int to) {
        int as = document.lower(to - 1).matches("an?|the") ? to - 2 : to - 1;
        return as > from && to - from < FAR && document.lower(as).equals("as");
    }

    /** "dismissed the plan of the minister as a ..." */
    private static boolean isLabel(Document document, int from, int to) {
        boolean as = document.lower(to - 1).matches("as|an?|the|of|to|by|being");
        return as && to - from < FAR;
    }

    private static String nearby(Document document, int to) {
        if (document.tag(to - 1).matches("IN|TO")) {
            return "preposition";
        }
        return document.tag(to - 1).matches("DT|PRP\\$|JJ|CD|POS") ? "part" : "words";
    }

    private static boolean hasVerb(Document document, int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.tag(i).matches("VB[DZPG]|MD")) {
                return true;
            }
        }
        return false;
    }

    static boolean isBorder(Document document, int word) {
        return document.lower(word).matches("[,:;.!?–—―-]|--|and|but|…|\\.\\.\\.");
    }

    static boolean isLight(Document document, int word) {
        return document.lower(word).matches("[,–—―-]|--|and|but|…|\\.\\.\\.")
                || document.tag(word).equals("RB");
    }

    /**
     * {@return the quote that ends where the reporting clause starts, or -1} Between the two stands the source or nothing:
     * no verb but in a relative clause.
     */
    static int quoteBefore(MarkedText text, int cue, int start) {
        Document document = text.document();
        int last = start - 1;
        while (last >= 0 && start - last < LONGEST && !text.isQuoted(last) && !isClause(document, last)) {
            last--;
        }
        boolean found = last >= 0 && text.isQuoted(last) && document.paragraphOf(last) == document.paragraphOf(cue);
        return found
                        && isOpen(text, last, start, cue)
                        && text.quoted().get(text.quoteOf(last)).to() == last + 1
                ? text.quoteOf(last)
                : -1;
    }

    private static boolean isClause(Document document, int word) {
        return document.lower(word).matches("[.:;!?]")
                || (document.tag(word).matches("VB[DZP]|MD")
                        && !document.relation(word).matches("acl.*|aux.*|cop"));
    }

    /** A quote that ends with a full stop is over, unless the verb stands right behind it. */
    private static boolean isOpen(MarkedText text, int last, int start, int cue) {
        Document document = text.document();
        boolean stopped = last > 0 && document.lower(last - 1).equals(".");
        boolean lower = Character.isLowerCase(document.token(last + 1).text().codePointAt(0));
        return !stopped || lower || (start == last + 1 && start == cue);
    }

    /** {@return whether the sentence or clause ends where the quote ends} */
    static boolean isClosed(MarkedText text, int quote) {
        Document document = text.document();
        int next = text.quoted().get(quote).to();
        return next >= document.size()
                || document.sentenceOf(next) != document.sentenceOf(next - 1)
                || document.lower(next).matches("[,.:;!?–—―()-]|--|and|but|as|while");
    }

    /** {@return whether a quote ends with punctuation, inside or outside its closing mark} */
    static boolean isFinished(Document document, Words quote) {
        String last = "[,.!?…—–-]|--|\\.{2,}|[‘’']";
        return document.lower(Math.max(quote.from(), quote.to() - 2)).matches(last)
                || (quote.to() < document.size() && document.lower(quote.to()).matches(last));
    }

    /** {@return whether a comma, dash or bracket separates a quote from what follows it} */
    static boolean isFenced(Document document, int end) {
        return document.lower(end).matches("[,;(–—―-]|--|-lrb-")
                || document.lower(Math.max(0, end - 2)).equals(",");
    }

    /** {@return whether no word stands between two places} */
    static boolean isStart(Document document, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(document.token(i).text().codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
