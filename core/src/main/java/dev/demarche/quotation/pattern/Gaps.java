package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;

/** What stands between a cue and a quote. */
final class Gaps {

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
        return to - from <= 4 && !hasVerb(document, from, to) ? nearby(document, to) : "";
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
}
