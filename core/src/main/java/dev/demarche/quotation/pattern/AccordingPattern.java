package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** "According to X, the raid was wrong", "As per X, ..." and "The raid was wrong, according to X". */
final class AccordingPattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        Words sentence = document.sentenceAround(cue);
        boolean according = cue + 2 < sentence.to()
                && (document.lower(cue) + " " + document.lower(cue + 1)).matches("according to|as per");
        if (!according) {
            return;
        }
        Words words = new Words(cue, cue + 2);
        int object = object(document, cue, sentence);
        Words phrase = phrase(document, object, cue);
        Source source = new Source(phrase, SourceKind.AGENT);
        Words aside = new Words(cue, phrase.to());
        int clause = clause(document, object, cue, aside);
        if (clause >= 0) {
            out.add(
                    "according",
                    cue,
                    words,
                    Content.of(document.subtree(clause)).minus(aside),
                    source);
            out.add(
                    "according-cut",
                    cue,
                    words,
                    Content.of(VerbPhrases.cut(document, clause)).minus(aside),
                    source);
        }
        out.add("according-sentence", cue, words, Content.of(sentence).minus(aside), source);
        if (cue > sentence.from() + 2) {
            out.add("according-before", cue, words, new Words(sentence.from(), cue), source);
        }
    }

    private static int object(Document document, int cue, Words sentence) {
        for (int up = cue; up >= 0; up = document.head(up)) {
            if (document.tag(up).matches("NN.*|PRP|CD|DT") && up > cue) {
                return up;
            }
        }
        for (int i = cue + 2; i < sentence.to(); i++) {
            if (document.tag(i).matches("NN.*|PRP") && !document.relation(i).equals("compound")) {
                return i;
            }
        }
        return cue + 2;
    }

    private static Words phrase(Document document, int object, int cue) {
        Words all = NounPhrases.of(document, object, cue + 1);
        Words phrase = new Words(Math.min(object, Math.max(all.from(), cue + 2)), all.to());
        Words sentence = document.sentenceAround(cue);
        boolean opens = cue == sentence.from()
                || (cue == sentence.from() + 1 && document.tag(cue - 1).equals("CC"));
        return opens ? new Words(phrase.from(), Asides.end(document, phrase.to(), sentence.to())) : phrase;
    }

    /** The clause that the aside belongs to. */
    private static int clause(Document document, int object, int cue, Words aside) {
        int head = document.head(object);
        while (head >= 0 && aside.contains(head)) {
            head = document.head(head);
        }
        while (head >= 0 && !isClause(document, head) && document.head(head) >= 0) {
            head = document.head(head);
        }
        return head == cue ? -1 : head;
    }

    private static boolean isClause(Document document, int word) {
        return document.child(word, "nsubj", "nsubj:pass", "csubj", "expl") >= 0
                || document.isRelated(word, "root", "ccomp", "advcl", "parataxis");
    }
}
