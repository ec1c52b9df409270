package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.Set;

/** Noun phrases: all words below their head, without what another word cuts off. */
final class NounPhrases {

    private static final Set<String> PUNCTUATION =
            Set.of(",", ".", ":", ";", "-", "--", "–", "—", "―", "'s", "’s", "'", "’", "\"", "“", "”", "''", "``", "(");

    private NounPhrases() {}

    /** {@return the phrase of a head, as far as it does not reach {@code other}} */
    static Words of(Document document, int head, int other) {
        Words all = document.subtree(head);
        int from = other < head ? Math.max(all.from(), other + 1) : all.from();
        int to = other > head ? Math.min(all.to(), other) : all.to();
        return trim(document, head, new Words(from, to));
    }

    /** {@return the phrase of a head, cut before a later word} */
    static Words before(Document document, int head, int end) {
        return head < end ? of(document, head, end) : Words.of(head);
    }

    /** {@return whether words may be a noun phrase: no clause of its own, no adverbial} */
    static boolean isNominal(Document document, Words words) {
        String first = document.token(words.from()).text();
        boolean lower = Character.isLowerCase(first.codePointAt(0)) && !first.equals("at");
        String tag = document.tag(words.from());
        if (tag.equals("VBG") || (lower && tag.matches("W.*|IN|TO|VBN|MD"))) {
            return false;
        }
        for (int i = words.from(); i < words.to(); i++) {
            if (document.tag(i).matches("NN.*|PRP|CD|W.*|DT|JJ.*")) {
                return true;
            }
        }
        return false;
    }

    private static Words trim(Document document, int head, Words words) {
        int from = words.from();
        int to = words.to();
        while (from < head && isOutside(document, from)) {
            from++;
        }
        while (to > head + 1 && isOutside(document, to - 1)) {
            to--;
        }
        if (isOpen(document, from, to) && to < document.sentenceAround(head).to()) {
            to += document.lower(to).equals(")") ? 1 : 0;
        }
        return new Words(from, to);
    }

    private static boolean isOpen(Document document, int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += document.lower(i).equals("(") ? 1 : document.lower(i).equals(")") ? -1 : 0;
        }
        return open > 0;
    }

    private static boolean isOutside(Document document, int word) {
        return PUNCTUATION.contains(document.lower(word))
                || (document.isRelated(word, "cc", "mark", "case")
                        && !document.tag(word).equals("TO"));
    }
}
