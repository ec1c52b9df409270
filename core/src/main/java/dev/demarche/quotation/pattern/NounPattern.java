package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** "X's claim that the raid was wrong", "her criticism of the raid", "a promise to go": the cue is a noun. */
final class NounPattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        if (!Cues.isNoun(document, cue) || (document.tag(cue).startsWith("NNP") && !isFirst(document, cue))) {
            return;
        }
        Source source = Sources.ofNoun(text, cue);
        for (int child : document.children(cue)) {
            if (child > cue) {
                complement(text, cue, child, source, out);
            }
        }
        predicate(text, cue, source, out);
    }

    private static boolean isFirst(Document document, int word) {
        return word == document.sentenceAround(word).from();
    }

    private static void complement(MarkedText text, int cue, int child, Source source, Proposals out) {
        Document document = text.document();
        Words all = document.subtree(child);
        Words words = Words.of(cue);
        String marker = VerbPhrases.preposition(document, child);
        switch (document.relation(child)) {
            case "acl", "ccomp", "dep", "xcomp", "advcl" ->
                out.add("noun-" + clauseKind(document, child, marker), cue, words, all, source);
            case "acl:relcl" -> relative(document, cue, words, all, source, out);
            case "nmod", "obl" -> {
                int start = document.child(child, "case", "mark");
                if (start >= 0 && start < child && start >= all.from()) {
                    Words content = new Words(start + 1, all.to());
                    out.add("noun-preposition:" + marker, cue, Cues.withNext(words, start), content, source);
                }
            }
            default -> {}
        }
    }

    private static String clauseKind(Document document, int child, String marker) {
        return switch (marker) {
            case "that", "whether", "if" -> "that";
            case "to" -> "to";
            case "of", "for", "about", "on", "against" -> "gerund";
            default -> document.tag(child).matches("VB[GN]") ? "participle" : "clause";
        };
    }

    /** The parser takes "the claim that X went" for a relative clause. */
    private static void relative(Document document, int cue, Words words, Words all, Source source, Proposals out) {
        if (document.lower(all.from()).equals("that")) {
            out.add("noun-relative", cue, words, all, source);
        }
    }

    /** "Her message was that", "The aim is to". */
    private static void predicate(MarkedText text, int cue, Source source, Proposals out) {
        Document document = text.document();
        int head = document.head(cue);
        boolean subject = head > cue && document.relation(cue).equals("nsubj");
        if (!subject) {
            return;
        }
        int clause = document.lemma(head).equals("be") ? document.child(head, "ccomp", "xcomp", "advcl") : head;
        boolean copula =
                document.child(head, "cop") >= 0 || document.lemma(head).equals("be");
        if (copula && clause > cue) {
            int from = Math.max(cue + 1, document.subtree(clause).from());
            int cop = document.child(head, "cop");
            from = cop >= 0 ? Math.max(from, cop + 1) : from;
            out.add(
                    "noun-predicate",
                    cue,
                    Words.of(cue),
                    new Words(from, Math.max(from, document.subtree(clause).to())),
                    source);
        }
    }
}
