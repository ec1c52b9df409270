package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** "X said that the raid was wrong": the content is a clause that depends on a verb. */
final class ClausePattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        if (!Cues.isVerb(document, cue)) {
            return;
        }
        Words words = Cues.ofVerb(document, cue);
        for (int child : document.children(cue)) {
            switch (document.relation(child)) {
                case "ccomp" -> clause("clause", text, cue, words, child, out);
                case "dep" -> clause("loose-clause", text, cue, words, child, out);
                case "parataxis" -> clause("parallel-clause", text, cue, words, child, out);
                case "advcl" -> adverbial(text, cue, words, child, out);
                case "obj", "iobj", "obl" -> deeper(text, cue, words, child, out);
                default -> {}
            }
        }
    }

    private static void clause(String frame, MarkedText text, int cue, Words words, int child, Proposals out) {
        Document document = text.document();
        Source source = Sources.ofVerb(text, cue);
        Words all = VerbPhrases.beforeOther(document, child, cue);
        Words cut = VerbPhrases.cut(document, child);
        out.add(frame, cue, words, all, source);
        if (cut.to() < all.to()) {
            out.add(frame + "-cut", cue, words, cut, source);
        }
        Words first = VerbPhrases.first(document, child);
        if (first.to() < all.to() && first.to() != cut.to()) {
            out.add(frame + "-first", cue, words, first, source);
        }
        Words alone = VerbPhrases.beforeVerb(document, child, cue);
        if (alone.to() < all.to() && alone.to() != cut.to()) {
            out.add(frame + "-alone", cue, words, alone, source);
        }
        Words rest = new Words(
                all.from(), Math.max(all.to(), document.sentenceAround(cue).to()));
        if (child > cue
                && rest.to() > all.to() + 2
                && all.to() == document.subtree(child).to()) {
            out.add(frame + "-rest", cue, words, rest, source);
        }
        Words tail = VerbPhrases.toEnd(document, cue, all.from());
        if (child > cue && tail.to() > all.to() + 1) {
            out.add(frame + "-tail", cue, words, tail, source);
        }
    }

    /** "explained how", "asked if", "spoke as though". */
    private static void adverbial(MarkedText text, int cue, Words words, int child, Proposals out) {
        Document document = text.document();
        if (child < cue) {
            return;
        }
        int marker = document.child(child, "mark", "advmod");
        String word = marker >= 0 && marker < child ? document.lower(marker) : "";
        Words all = document.subtree(child);
        boolean outside = word.matches("for|of|about|on|against|as|by|in|at");
        Words content = outside && marker == all.from() ? new Words(marker + 1, all.to()) : all;
        out.add(
                "adverbial:" + word,
                cue,
                outside ? Cues.withNext(words, marker) : words,
                content,
                Sources.ofVerb(text, cue));
    }

    /** "expressed concern that", "told reporters that" where the parser hangs the clause on the noun. */
    private static void deeper(MarkedText text, int cue, Words words, int noun, Proposals out) {
        Document document = text.document();
        for (int child : document.children(noun)) {
            boolean clause = document.isRelated(child, "acl", "ccomp", "dep") && child > noun && noun > cue;
            if (clause
                    && !document.tag(child).equals("VBG")
                    && !document.tag(child).equals("VBN")) {
                out.add(
                        "noun-clause",
                        cue,
                        words.join(Words.of(noun)),
                        document.subtree(child),
                        Sources.ofVerb(text, cue));
            }
        }
    }
}
