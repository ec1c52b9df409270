package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** {@code "We go," X said} and {@code X said: "We go."}: a verb beside a quote, whatever the parser says. */
final class QuotePattern implements Pattern {

    private static final int LIGHT = 14;

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        if (!Cues.isVerb(document, cue) && !(document.tag(cue).startsWith("VB") && isBesideQuote(text, cue))) {
            return;
        }
        Words words = Cues.ofVerb(document, cue);
        Source source = Sources.ofVerb(text, cue);
        int before = quoteBefore(text, cue, words, source);
        int after = quoteAfter(text, cue);
        if (before >= 0) {
            before(text, cue, words, source, before, out);
        }
        if (after >= 0) {
            String frame = "verb-"
                    + Gaps.between(text, cue + 1, text.quoted().get(after).from()) + "-quote";
            out.add(frame, cue, words, Continued.forward(text, after), source);
        }
        if (before >= 0 && after >= 0) {
            Content both = Continued.backward(text, before).plus(Continued.forward(text, after));
            out.add("split-quote", cue, words, both, source);
        }
    }

    private static boolean isBesideQuote(MarkedText text, int cue) {
        return cue > 0 && text.isQuoted(cue - 1) || cue + 1 < text.document().size() && text.isQuoted(cue + 1);
    }

    private static void before(MarkedText text, int cue, Words words, Source source, int quote, Proposals out) {
        Document document = text.document();
        Words quoted = text.quoted().get(quote);
        Words sentence = document.sentenceAround(quoted.from());
        boolean whole = quoted.from() == sentence.from() || Gaps.isBorder(document, quoted.from() - 1);
        out.add(whole ? "quote-verb" : "part-quote-verb", cue, words, Continued.backward(text, quote), source);
        if (quoted.from() > sentence.from()) {
            Words clause = new Words(sentence.from(), quoted.to());
            out.add(whole ? "clause-quote-verb" : "mixed-quote-verb", cue, words, clause, source);
        }
    }

    /** The quote that ends where the reporting clause starts, or -1. */
    private static int quoteBefore(MarkedText text, int cue, Words words, Source source) {
        Document document = text.document();
        Words from = source.words();
        int start = words.from();
        if (from != null && from.to() <= cue && sameParagraph(document, from.from(), cue)) {
            start = Math.min(start, from.from());
        }
        int last = start - 1;
        for (int skipped = 0;
                last >= 0 && skipped < 3 && !text.isQuoted(last) && Gaps.isLight(document, last);
                skipped++) {
            last--;
        }
        boolean found = last >= 0 && text.isQuoted(last) && sameParagraph(document, last, cue);
        return found && isOpen(text, last, start, cue) ? text.quoteOf(last) : -1;
    }

    /** A quote that ends with a full stop is over, unless the verb stands right behind it. */
    private static boolean isOpen(MarkedText text, int last, int start, int cue) {
        Document document = text.document();
        boolean stopped = last > 0 && document.lower(last - 1).equals(".") && start > last;
        boolean inverted =
                start == cue && Character.isLowerCase(document.token(cue).text().charAt(0));
        return !stopped
                || inverted
                || Character.isLowerCase(document.token(start).text().charAt(0));
    }

    /** The quote that starts where the reporting clause ends, or -1. */
    private static int quoteAfter(MarkedText text, int cue) {
        Document document = text.document();
        int sentenceEnd = document.sentenceAround(cue).to();
        int next = cue + 1;
        while (next < document.size() && next - cue <= LIGHT && !text.isQuoted(next) && next < sentenceEnd) {
            next++;
        }
        if (next >= document.size() || !text.isQuoted(next) || next - cue > LIGHT) {
            return -1;
        }
        boolean colon = document.lower(next - 1).equals(":");
        boolean near = sameParagraph(document, next, cue) ? next < sentenceEnd || colon : colon && next == sentenceEnd;
        return near && !Gaps.between(text, cue + 1, next).isEmpty() ? text.quoteOf(next) : -1;
    }

    private static boolean sameParagraph(Document document, int a, int b) {
        return document.paragraphOf(a) == document.paragraphOf(b);
    }
}
