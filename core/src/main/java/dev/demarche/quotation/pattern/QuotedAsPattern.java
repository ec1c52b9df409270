package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** "The agency quoted X as saying that": the one quoted speaks, not the one who quotes. */
final class QuotedAsPattern implements Pattern {

    private static final int FAR = 16;

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        int quoting = quoting(document, cue);
        if (quoting < 0) {
            return;
        }
        Source source = new Source(quoted(document, quoting, cue), SourceKind.OBJECT);
        Words words = new Words(cue - 1, cue + 1);
        Words sentence = document.sentenceAround(cue);
        int next = cue + 1;
        while (next < sentence.to() && document.lower(next).matches("[,:]")) {
            next++;
        }
        boolean ends = next >= sentence.to() || document.lower(next).matches("[.;!?]");
        Content before = before(text, quoting, ends);
        if (!before.isEmpty() && !text.isQuoted(Math.min(next, sentence.to() - 1))) {
            out.add("phrase-quoted-as", cue, words, before, source);
        } else if (next < sentence.to()) {
            Content content = text.isQuoted(next)
                    ? Continued.forward(text, text.quoteOf(next))
                    : Content.of(new Words(next, sentence.to()));
            out.add("phrase-quoted-as", cue, words, content, source);
        }
    }

    /** {@code "We go," the agency quoted X as saying.} */
    private static Content before(MarkedText text, int quoting, boolean ends) {
        Document document = text.document();
        int subject = document.child(quoting, "nsubj", "nsubj:pass");
        int start =
                subject >= 0 && subject < quoting ? document.subtree(subject).from() : quoting;
        int quote = Gaps.quoteBefore(text, quoting, start);
        if (quote >= 0) {
            return Continued.backward(text, quote);
        }
        int from = document.sentenceAround(quoting).from();
        boolean fenced = start > from + 1 && document.lower(start - 1).equals(",");
        return fenced && ends ? Content.of(new Words(from, start - 1)) : Content.NONE;
    }

    /** {@return whether a verb only says that somebody else is quoted} */
    static boolean isQuoting(Document document, int word) {
        if (!document.lemma(word).matches("quote|cite") || !document.tag(word).startsWith("VB")) {
            return false;
        }
        int end = Math.min(document.sentenceAround(word).to(), word + FAR);
        for (int i = word + 1; i < end; i++) {
            if (quoting(document, i) == word) {
                return true;
            }
        }
        return false;
    }

    /** {@return the verb that quotes what stands behind "as saying"; -1 if there is none} */
    static int quoting(Document document, int cue) {
        int from = document.sentenceAround(cue).from();
        if (cue <= from + 1
                || !document.tag(cue).equals("VBG")
                || !document.lower(cue).matches("saying|telling|warning|adding|writing|stating|declaring|asking")
                || !document.lower(cue - 1).equals("as")) {
            return -1;
        }
        for (int i = cue - 2; i >= Math.max(from, cue - FAR); i--) {
            if (document.lemma(i).matches("quote|cite") && document.tag(i).startsWith("VB")) {
                return i;
            }
        }
        return -1;
    }

    private static Words quoted(Document document, int quoting, int cue) {
        int passive = document.child(quoting, "nsubj:pass");
        if (passive >= 0 && passive < quoting) {
            return NounPhrases.of(document, passive, quoting);
        }
        int object = document.child(quoting, "obj");
        return object > quoting && object < cue
                ? new Words(
                        quoting + 1,
                        Math.max(
                                object + 1,
                                Math.min(cue - 1, document.subtree(object).to())))
                : new Words(quoting + 1, Math.max(quoting + 2, cue - 1));
    }
}
