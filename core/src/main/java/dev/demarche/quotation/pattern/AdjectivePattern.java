package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** "X is confident that", "X is eager to", "It is clear that", "Y is likely to": the cue is an adjective. */
final class AdjectivePattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        if (!Cues.isAdjective(document, cue)) {
            return;
        }
        Words words = Cues.ofVerb(document, cue);
        Source source = source(text, cue);
        for (int child : document.children(cue)) {
            String relation = document.relation(child);
            if (child > cue && relation.matches("ccomp|xcomp|advcl|dep|parataxis|csubj")) {
                Words all = document.subtree(child);
                out.add("adjective-" + relation, cue, words, all, source);
                raising(text, cue, words, all, out);
            }
        }
    }

    private static Source source(MarkedText text, int cue) {
        Source source = Sources.ofVerb(text, cue);
        Words words = source.words();
        boolean empty = words != null
                && words.size() == 1
                && text.document().lower(words.from()).matches("it|there");
        return empty ? Source.NONE : source;
    }

    private static void raising(MarkedText text, int cue, Words words, Words all, Proposals out) {
        Document document = text.document();
        int subject = document.child(cue, "nsubj");
        if (subject >= 0 && subject < cue && document.lower(all.from()).equals("to")) {
            Content content = Content.of(NounPhrases.of(document, subject, cue)).plus(Content.of(all));
            out.add("adjective-raising", cue, words, content, Source.NONE);
        }
    }
}
