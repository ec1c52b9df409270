package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** "X vowed to fight", "X urged Y to go", "X called on Y to go", "Y seems to go": the content is an infinitive. */
final class InfinitivePattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        if (!Cues.isVerb(document, cue) || Cues.isPassive(document, cue)) {
            return;
        }
        Words words = Cues.ofVerb(document, cue);
        Source source = Sources.ofVerb(text, cue);
        afterDate(document, cue, words, source, out);
        for (int child : document.children(cue)) {
            if (child > cue
                    && document.isRelated(child, "xcomp", "advcl", "ccomp", "acl")
                    && isInfinitive(document, child)
                    && !isAnonymity(document, child)) {
                infinitive(text, cue, words, child, source, out);
            }
        }
    }

    /** In "threatened on Monday to go" the parser may hang the infinitive on the day. */
    private static void afterDate(Document document, int cue, Words words, Source source, Proposals out) {
        int to = cue + 1;
        int end = document.sentenceAround(cue).to();
        while (to < end && VerbPhrases.isDate(document, to)) {
            to++;
        }
        boolean day = to > cue + 1 && VerbPhrases.isTimeWord(document, to - 1);
        if (day
                && to + 1 < end
                && document.tag(to).equals("TO")
                && document.tag(to + 1).equals("VB")) {
            Words all = document.subtree(to + 1);
            out.add("infinitive", cue, words, new Words(to, Math.max(to + 2, all.to())), source);
        }
    }

    /** "asked not to be named" says nothing. */
    private static boolean isAnonymity(Document document, int child) {
        return document.lemma(child).matches("name|identify|quote")
                && document.child(child, "aux:pass") >= 0
                && document.child(child, "advmod") >= 0;
    }

    private static boolean isInfinitive(Document document, int child) {
        int mark = document.child(child, "mark");
        return document.relation(child).equals("xcomp")
                || (mark >= 0 && document.lower(mark).equals("to"));
    }

    private static void infinitive(MarkedText text, int cue, Words words, int child, Source source, Proposals out) {
        Document document = text.document();
        Words all = document.subtree(child);
        String kind = document.tag(child).startsWith("VB") ? "infinitive" : "predicative";
        out.add(kind, cue, words, all, source);
        Words cut = VerbPhrases.cut(document, child);
        if (cut.to() < all.to()) {
            out.add(kind + "-cut", cue, words, cut, source);
        }
        Words tail = VerbPhrases.toEnd(document, cue, all.from());
        if (tail.to() > all.to() + 1) {
            out.add(kind + "-tail", cue, words, tail, source);
        }
        withObject(text, cue, words, all, kind, source, out);
        raising(text, cue, words, all, out);
    }

    private static void withObject(
            MarkedText text, int cue, Words words, Words all, String kind, Source source, Proposals out) {
        Document document = text.document();
        for (int child : document.children(cue)) {
            Words object = document.subtree(child);
            boolean between = child > cue && object.to() <= all.from() + 1 && object.from() < all.from();
            if (between && document.isRelated(child, "obj", "iobj")) {
                out.add("object-" + kind, cue, words, object.join(all), source);
            } else if (between && document.relation(child).equals("obl")) {
                int marker = document.child(child, "case");
                int from = marker >= 0 && marker == object.from() ? marker + 1 : object.from();
                String frame = "oblique-" + kind + ":" + VerbPhrases.preposition(document, child);
                out.add(frame, cue, Cues.withNext(words, marker), new Words(from, all.to()), source);
            }
        }
    }

    /** "Y seems to go" says something about Y, by nobody. */
    private static void raising(MarkedText text, int cue, Words words, Words all, Proposals out) {
        Document document = text.document();
        int subject = document.child(cue, "nsubj");
        if (subject >= 0 && subject < cue) {
            Words phrase = NounPhrases.of(document, subject, cue);
            out.add("raising", cue, words, Content.of(phrase).plus(Content.of(all)), Source.NONE);
        }
    }
}
