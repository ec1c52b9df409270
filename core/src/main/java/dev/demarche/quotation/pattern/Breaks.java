package dev.demarche.quotation.pattern;

import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the places in the rest of a sentence where a content that starts before them may end. */
final class Breaks {

    private Breaks() {}

    /** {@return the places after {@code from}, in the order of the text; the end of the sentence is none} */
    static List<Break> after(MarkedText text, int cue, int from) {
        Document document = text.document();
        Words sentence = document.sentenceAround(from);
        List<Break> breaks = new ArrayList<>();
        int last = from;
        for (int word = from + 1; word < sentence.to(); word++) {
            if (isPunctuation(text, word)) {
                continue;
            }
            List<String> kinds = isInQuote(text, word) ? List.of() : kinds(text, cue, last, word);
            if (!kinds.isEmpty()) {
                breaks.add(new Break(last + 1, kinds));
            }
            last = word;
        }
        return breaks;
    }

    /** {@return where a content with this start most likely ends} */
    static int likelyEnd(MarkedText text, int cue, int from) {
        int best = text.document().sentenceAround(from).to();
        double most = 0;
        double reached = 1;
        for (Break place : text.breaksAfter(cue, from)) {
            double ends = Lexicon.english().ending(place.kinds());
            if (reached * ends > most) {
                most = reached * ends;
                best = place.end();
            }
            reached *= 1 - ends;
        }
        return reached > most ? text.document().sentenceAround(from).to() : best;
    }

    private static List<String> kinds(MarkedText text, int cue, int last, int word) {
        Document document = text.document();
        String mark = last + 1 < word ? document.lower(last + 1) : "";
        int node = top(document, word);
        int head = document.head(node);
        boolean starts = head >= 0 && head < word && document.subtree(node).from() == word;
        if (!starts && mark.isEmpty()) {
            return List.of();
        }
        String relation = starts ? document.relation(node) : "inner";
        String border = (starts ? level(document, cue, head) : "-") + " " + mark(mark);
        String full = relation + " " + first(document, word, node) + likeness(document, node, cue) + " " + border;
        String quote = text.isQuoted(last) ? " after-quote" : text.isQuoted(word) ? " at-quote" : "";
        return List.of(full + quote, full, relation + " " + border, border);
    }

    private static boolean isPunctuation(MarkedText text, int word) {
        return !text.isQuoted(word)
                && !Character.isLetterOrDigit(text.document().token(word).text().codePointAt(0))
                && !text.document().lower(word).matches("[$£€%#&'’].*");
    }

    private static boolean isInQuote(MarkedText text, int word) {
        return text.isQuoted(word) && text.quoteOf(word) == text.quoteOf(word - 1);
    }

    private static String mark(String mark) {
        return mark.isEmpty() ? "-" : mark.equals(",") ? "comma" : mark.matches("[–—―-]|--") ? "dash" : "other";
    }

    /** The highest node whose phrase starts with a word. */
    private static int top(Document document, int word) {
        int node = word;
        while (document.head(node) >= 0 && document.subtree(document.head(node)).from() == word) {
            node = document.head(node);
        }
        return node;
    }

    private static String first(Document document, int word, int node) {
        String tag = document.tag(word);
        if (VerbPhrases.isTime(document, node)) {
            return "time";
        }
        if (tag.matches("IN|TO|CC|W.*|EX") || document.lower(word).matches("then|so|not|now|later|again|too")) {
            return document.lower(word);
        }
        return tag.substring(0, Math.min(tag.startsWith("VB") ? 3 : 2, tag.length()));
    }

    /** "said that he left and urged": a second verb in the form of the cue; with a subject of its own or without. */
    private static String likeness(Document document, int node, int cue) {
        if (!document.relation(node).equals("conj") || !document.tag(node).matches("VB[DZP]")) {
            return "";
        }
        boolean own = document.child(node, "nsubj", "nsubj:pass") >= 0;
        return (document.tag(node).equals(document.tag(cue)) ? "=" : "") + (own ? "+" : "");
    }

    /** Whether what starts here hangs on the cue, on what hangs on the cue, deeper, or higher up. */
    private static String level(Document document, int cue, int head) {
        if (head == cue) {
            return "cue";
        }
        int steps = 1;
        int up = document.head(head);
        while (up >= 0 && up != cue) {
            up = document.head(up);
            steps++;
        }
        return up < 0 ? "above" : steps == 1 ? "top" : "deep";
    }
}
