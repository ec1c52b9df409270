package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** "X condemned the raid": the content is the object, alone or with what follows it. */
final class ObjectPattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        if (!Cues.isVerb(document, cue)) {
            return;
        }
        int object = document.child(cue, "obj", "iobj");
        if (object < 0) {
            return;
        }
        Words words = Cues.ofVerb(document, cue);
        Source source = Sources.ofVerb(text, cue);
        Words all = document.subtree(object);
        if (object < cue) {
            out.add("object-before", cue, words, all, source);
            return;
        }
        out.add("object", cue, words, all, source);
        extended(document, cue, words, object, all, source, out);
        withPhrase(document, cue, words, all, source, out);
        addressee(document, cue, words, object, source, out);
    }

    private static void extended(
            Document document, int cue, Words words, int object, Words all, Source source, Proposals out) {
        Words tail = VerbPhrases.toEnd(document, cue, all.from());
        Words phrase = VerbPhrases.toPhraseEnd(document, cue, all.from());
        Words cut = VerbPhrases.cut(document, object);
        if (tail.to() > all.to() + 1) {
            out.add("object-tail", cue, words, tail, source);
        }
        if (phrase.to() > all.to() && phrase.to() != tail.to()) {
            out.add("object-phrase", cue, words, phrase, source);
        }
        if (cut.to() < all.to()) {
            out.add("object-cut", cue, words, cut, source);
        }
    }

    /** "criticized X as Y", "blamed X on Y", "accused X of Y". */
    private static void withPhrase(Document document, int cue, Words words, Words all, Source source, Proposals out) {
        for (int i = all.from() + 1; i < document.sentenceAround(cue).to(); i++) {
            int head = document.head(i);
            boolean phrase = head > i
                    && document.relation(i).matches("case|mark")
                    && document.lower(i).matches("as|of|on|for|to|with");
            boolean near = i >= all.to() || document.head(head) >= all.from();
            if (phrase && near && document.tag(i).matches("IN|TO") && i <= all.to() + 1) {
                Words whole = all.join(document.subtree(head));
                out.add("object-with:" + document.lower(i), cue, words, new Words(all.from(), whole.to()), source);
                return;
            }
        }
    }

    /** "told reporters about the raid": what follows the one spoken to. */
    private static void addressee(Document document, int cue, Words words, int object, Source source, Proposals out) {
        Words all = document.subtree(object);
        Words tail = VerbPhrases.toEnd(document, cue, all.to());
        if (tail.size() > 2 && !document.tag(object).equals("PRP$")) {
            boolean preposition = document.tag(tail.from()).matches("IN")
                    && !document.lower(tail.from()).equals("that");
            Words content = preposition ? new Words(tail.from() + 1, tail.to()) : tail;
            String frame = preposition ? "after-object:" + document.lower(tail.from()) : "after-object";
            out.add(frame, cue, words, content, source);
        }
    }
}
