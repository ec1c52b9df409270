package dev.demarche.quotation.selection;

import dev.demarche.quotation.syntax.Document;
import java.util.List;

/** Features of a cue: tense, auxiliaries, negation, and what it depends on. */
final class CueForm {

    private CueForm() {}

    static void add(Document document, int cue, List<String> names) {
        String tag = document.tag(cue);
        names.add("cue-tag=" + tag);
        names.add("cue-relation=" + document.relation(cue) + " cue-class=" + tag.charAt(0));
        names.add("cue-depth=" + Math.min(4, document.depth(cue)));
        for (int child : document.children(cue)) {
            switch (document.relation(child)) {
                case "aux" -> names.add("aux=" + document.lemma(child) + " cue-tag=" + tag);
                case "aux:pass" -> names.add("passive");
                case "advmod" -> names.add(isNegation(document, child) ? "negated" : "adverb");
                case "mark" -> names.add("mark=" + document.lower(child) + " cue-tag=" + tag);
                case "compound:prt" -> names.add("particle");
                case "iobj", "obj" -> names.add("object cue-tag=" + tag);
                default -> {}
            }
        }
        int head = document.head(cue);
        names.add("head=" + (head < 0 ? "root" : document.tag(head).substring(0, 1)) + " " + document.relation(cue));
    }

    private static boolean isNegation(Document document, int word) {
        return document.lower(word).matches("not|n't|n’t|never");
    }
}
