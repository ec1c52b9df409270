package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.Set;

/** How far the complements of a word reach. */
final class VerbPhrases {

    private static final Set<String> LOOSE = Set.of("conj", "cc", "parataxis", "punct", "discourse");
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "tomorrow",
            "week",
            "month",
            "year",
            "day",
            "night",
            "morning",
            "afternoon",
            "evening",
            "hour",
            "minute",
            "weekend");

    private VerbPhrases() {}

    /** {@return from {@code from} to the end of what belongs to a verb, second clauses left out} */
    static Words toEnd(Document document, int verb, int from) {
        return new Words(from, Math.max(from, end(document, verb, from, false)));
    }

    /** {@return the same without times and without adverbial clauses} */
    static Words toPhraseEnd(Document document, int verb, int from) {
        return new Words(from, Math.max(from, end(document, verb, from, true)));
    }

    private static int end(Document document, int verb, int from, boolean strict) {
        int end = from;
        for (int child : document.children(verb)) {
            if (child > verb && document.subtree(child).to() > end) {
                if (stops(document, child, end, strict)) {
                    return end;
                }
                end = document.subtree(child).to();
            }
        }
        return end;
    }

    private static boolean stops(Document document, int child, int end, boolean strict) {
        String relation = document.relation(child);
        if (LOOSE.contains(relation)) {
            return !relation.equals("punct") || strict;
        }
        boolean fenced = (end > 0 && document.lower(end - 1).equals(","))
                || document.lower(document.subtree(child).from()).equals(",");
        boolean clause = relation.startsWith("advcl") || relation.equals("dep");
        return (fenced && clause) || (strict && (clause || isTime(document, child)));
    }

    /** {@return whether a word may be part of a date: "on", "last", "Tuesday", "3"} */
    static boolean isDate(Document document, int word) {
        return isTimeWord(document, word)
                || document.tag(word).equals("CD")
                || document.lower(word).matches("on|in|at|last|this|early|late");
    }

    /** {@return whether a word is the name of a time} */
    static boolean isTimeWord(Document document, int word) {
        return TIMES.contains(document.lemma(word));
    }

    /** {@return whether a word says when something happened} */
    static boolean isTime(Document document, int word) {
        String relation = document.relation(word);
        return relation.endsWith(":tmod") || (relation.startsWith("obl") && TIMES.contains(document.lemma(word)));
    }

    /** {@return the subtree of a word without what follows the first comma after it that ends a clause} */
    static Words cut(Document document, int head) {
        Words all = document.subtree(head);
        for (int i = head + 1; i < all.to(); i++) {
            if (document.lower(i).matches("[,;–—-]|--") && endsClause(document, i, head)) {
                return new Words(all.from(), i);
            }
        }
        return all;
    }

    /** {@return the subtree of a word without further clauses that are joined to it and have a subject of their own} */
    static Words first(Document document, int head) {
        Words all = document.subtree(head);
        for (int child : document.children(head)) {
            boolean second = child > head
                    && document.isRelated(child, "conj", "parataxis", "dep")
                    && document.child(child, "nsubj", "nsubj:pass") >= 0;
            if (second) {
                return new Words(all.from(), Math.max(head + 1, startOf(document, child, head)));
            }
        }
        return all;
    }

    /** {@return the subtree of a word before a verb that is joined to it but has the form of the cue: "said A and urged B"} */
    static Words beforeVerb(Document document, int head, int cue) {
        Words all = document.subtree(head);
        for (int child : document.children(head)) {
            boolean alike = child > head
                    && document.relation(child).equals("conj")
                    && document.tag(child).equals(document.tag(cue));
            if (alike && document.child(child, "nsubj", "nsubj:pass", "aux") < 0) {
                return new Words(all.from(), Math.max(head + 1, startOf(document, child, head)));
            }
        }
        return all;
    }

    /** {@return the subtree of a word before a joined verb that has the form of the cue and not that of the word} */
    static Words beforeOther(Document document, int head, int cue) {
        boolean other = !document.tag(head).equals(document.tag(cue))
                && document.tag(head).startsWith("VB");
        return other ? beforeVerb(document, head, cue) : document.subtree(head);
    }

    private static int startOf(Document document, int second, int head) {
        int start = document.subtree(second).from();
        boolean joined = start > head + 1 && document.relation(start - 1).equals("cc");
        return joined ? start - 1 : start;
    }

    private static boolean endsClause(Document document, int comma, int head) {
        for (int child : document.children(head)) {
            if (child > comma
                    && document.subtree(child).from() <= comma + 2
                    && document.relation(child)
                            .matches("advcl.*|conj|parataxis|dep|acl.*|appos|ccomp|xcomp|obl.*|nmod.*")) {
                return true;
            }
        }
        return followsRelative(document, comma);
    }

    private static boolean followsRelative(Document document, int comma) {
        return comma + 1 < document.size() && document.tag(comma + 1).matches("VBG|WDT|WP|WRB|IN");
    }

    /** {@return the preposition of a word as it is written, or an empty string} */
    static String preposition(Document document, int word) {
        int marker = document.child(word, "case", "mark");
        return marker >= 0 && marker < word ? document.lower(marker) : "";
    }
}
