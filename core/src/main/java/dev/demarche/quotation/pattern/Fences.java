package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** What stands around a verb between commas, read without a parse. */
final class Fences {

    private static final int LONGEST = 20;
    private static final String FINITE = "VB[DZP]|MD";

    private Fences() {}

    /** {@return the noun phrase between a comma and a verb; no words if there is none} */
    static Words subject(MarkedText text, Words cue, Words sentence) {
        Document document = text.document();
        Words described = Relatives.before(text, cue.from());
        int start = described.isEmpty() ? cue.from() : described.from();
        while (start > sentence.from() && cue.from() - start < LONGEST && isInside(text, start - 1)) {
            start--;
        }
        boolean fenced = start > sentence.from() && document.lower(start - 1).equals(",") && start < cue.from();
        int end = described.isEmpty() ? cue.from() : Math.max(start + 1, Relatives.who(document, described));
        return fenced && isNounPhrase(document, start, end) ? new Words(start, cue.from()) : Words.NONE;
    }

    private static boolean isInside(MarkedText text, int word) {
        Document document = text.document();
        return !text.isQuoted(word)
                && !document.lower(word).matches("[,:;–—―]|--")
                && !document.tag(word).matches(FINITE);
    }

    private static boolean isNounPhrase(Document document, int from, int to) {
        String first = document.tag(from);
        return first.matches("DT|PRP|PRP\\$|NN.*|JJ.*|CD|VBN|POS")
                && !document.lower(from).equals("that")
                && document.tag(lastWord(document, from, to)).matches("NN.*|PRP|CD|DT|JJ|-RRB-|POS");
    }

    private static int lastWord(Document document, int from, int to) {
        int last = to - 1;
        while (last > from && document.tag(last).equals("RB")) {
            last--;
        }
        return last;
    }

    /**
     * {@return where a reporting clause ends that holds a time, a place or somebody spoken to, but no content; -1 if the verb
     * has something else behind it}
     */
    static int clauseEnd(MarkedText text, int cue, int from, Words sentence) {
        Document document = text.document();
        boolean spokenTo = Hearers.hasHearer(document, cue);
        int word = from;
        boolean first = true;
        while (word < sentence.to() && !document.lower(word).matches("[,.!?;]")) {
            boolean fits = !first || spokenTo || startsAdjunct(document, word);
            if (!fits
                    || text.isQuoted(word)
                    || document.tag(word).matches(FINITE + "|TO")
                    || document.lower(word).equals("that")) {
                return -1;
            }
            first = false;
            word++;
        }
        return spokenTo && word == from ? -1 : word;
    }

    private static boolean startsAdjunct(Document document, int word) {
        return VerbPhrases.isTimeWord(document, word) || document.tag(word).matches("IN|RB");
    }

    /** {@return whether words hold a finite verb and do not only tell when or why} */
    static boolean isClause(Document document, Words words) {
        boolean finite = false;
        boolean relative = false;
        for (int i = words.from(); i < words.to(); i++) {
            relative = document.lower(i).matches("who|which|whose")
                    || (relative && !document.lower(i).equals(","));
            finite |= !relative && document.tag(i).matches(FINITE);
        }
        return finite && (!isSubordinate(document, words.from()) || hasComma(document, words));
    }

    private static boolean isSubordinate(Document document, int word) {
        return document.lower(word).matches("when|while|as|after|before|asked|since|although|though|because|if|once")
                || document.tag(word).matches("VB[GN]");
    }

    private static boolean hasComma(Document document, Words words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (document.lower(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether nothing more of the content can follow} */
    static boolean isOver(Document document, int end, Words sentence) {
        return end >= sentence.to() - 2
                || !document.lower(end).equals(",")
                || document.tag(end + 1).matches("VB[GN]|CC|IN|WRB|WDT|WP.*|TO|RB");
    }

    /** {@return the noun phrase right behind a verb, up to the next comma, or the verb itself if there is none} */
    static Words phraseAfter(MarkedText text, int cue, Words sentence) {
        Document document = text.document();
        int from = Places.skip(document, cue + 1);
        int to = from;
        while (to < sentence.to()
                && to - cue < LONGEST
                && isInside(text, to)
                && !document.lower(to).matches("[.!?]|in|on|at|to|as|after|during|who|when|while")) {
            to++;
        }
        boolean phrase = to > from
                && document.tag(from).matches("DT|PRP\\$|NN.*|JJ.*|CD")
                && !VerbPhrases.isTimeWord(document, from)
                && (to >= sentence.to() || !document.tag(to).matches(FINITE));
        return phrase && isNounPhrase(document, from, to) ? new Words(from, to) : Words.of(cue);
    }
}
