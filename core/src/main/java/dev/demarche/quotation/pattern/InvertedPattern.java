package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** "The raid was wrong, X said" and "The raid, X said, was wrong": the cue hangs on the content. */
final class InvertedPattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        int head = document.head(cue);
        if (!Cues.isVerb(document, cue)) {
            return;
        }
        before(text, cue, out);
        if (head >= 0) {
            attached(text, cue, head, out);
        }
    }

    private static void attached(MarkedText text, int cue, int head, Proposals out) {
        Document document = text.document();
        switch (document.relation(cue)) {
            case "parataxis" -> around("inverted", text, cue, head, out);
            case "dep" -> around("inverted-loose", text, cue, head, out);
            case "ccomp" -> around("inverted-clause", text, cue, head, out);
            case "csubj" -> around("inverted-subject", text, cue, head, out);
            case "advcl" -> around(isAs(document, cue) ? "as" : "inverted-adverbial", text, cue, head, out);
            default -> {}
        }
    }

    private static boolean isAs(Document document, int cue) {
        int mark = document.child(cue, "mark", "advmod");
        return mark >= 0 && document.lower(mark).equals("as");
    }

    private static void around(String frame, MarkedText text, int cue, int head, Proposals out) {
        Document document = text.document();
        Content content = Content.of(document.subtree(head)).minus(document.subtree(cue));
        if (document.subtree(cue).contains(head)) {
            content = Content.of(document.subtree(head)).minus(Cues.ofVerb(document, cue));
        }
        out.add(frame, cue, Cues.ofVerb(document, cue), content, Sources.ofVerb(text, cue));
    }

    /** The clause ends the sentence, after a comma: everything before it, whatever the parser says. */
    private static void before(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        Source source = Sources.ofVerb(text, cue);
        Words from = source.words();
        Words sentence = document.sentenceAround(cue);
        if (from == null || !sentence.contains(from) || from.to() < cue - 2 || from.from() > cue + 2) {
            return;
        }
        int start = Math.min(from.from(), Cues.ofVerb(document, cue).from());
        boolean fenced =
                start > sentence.from() + 2 && document.lower(start - 1).equals(",");
        boolean last = isEnd(document, Math.max(from.to(), cue + 1), sentence);
        if (fenced && last) {
            out.add("inverted-rest", cue, Cues.ofVerb(document, cue), new Words(sentence.from(), start - 1), source);
        }
    }

    private static boolean isEnd(Document document, int word, Words sentence) {
        int rest = word;
        while (rest < sentence.to()
                && !document.tag(rest).startsWith("VB")
                && !document.lower(rest).equals(",")) {
            rest++;
        }
        return rest >= sentence.to();
    }
}
