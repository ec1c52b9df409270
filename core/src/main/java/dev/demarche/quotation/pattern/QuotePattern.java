package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** {@code "We go," X said} and {@code X said: "We go."}: a verb beside a quote, whatever the parser says. */
final class QuotePattern implements Pattern {

    private static final int LIGHT = 14;
    private static final int LONGEST_SOURCE = 45;
    private static final int SHORTEST = 4;
    private static final int LONGEST_TITLE = 7;

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        if (Cues.isNoun(document, cue)) {
            noun(text, cue, out);
        }
        if (!document.tag(cue).startsWith("VB") || document.isRelated(cue, "aux", "aux:pass", "cop", "amod")) {
            return;
        }
        Words words = Cues.ofVerb(document, cue);
        int quote = Gaps.quoteBefore(text, cue, words.from());
        int before = isTitle(text, quote, words.to()) ? -1 : quote;
        int after = quoteAfter(text, cue, before < 0 ? LIGHT : LONGEST_SOURCE);
        Source source = before < 0
                ? Sources.ofVerb(text, cue)
                : outside(
                        text,
                        Sources.besideQuote(text, cue, text.quoted().get(before).to()));
        String gap = after < 0
                ? ""
                : Gaps.between(text, cue + 1, text.quoted().get(after).from());
        boolean far = after >= 0 && text.quoted().get(after).from() - cue > LIGHT;
        boolean joint = far || gap.equals("far-comma")
                ? gap.matches("comma|far-comma") && goesOn(text, after) && (!far || reaches(source, text, after))
                : gap.matches("next|comma|colon|words|dash");
        boolean split =
                joint && before >= 0 && Gaps.isFinished(document, text.quoted().get(before));
        if (split) {
            Content both = Continued.backward(text, before).plus(Continued.forward(text, after));
            out.add("split-quote", cue, words, both, source);
        } else if (before >= 0) {
            before(text, cue, words, source, before, out);
        }
        if (after >= 0 && !split && !far) {
            after(text, cue, words, source, after, gap, out);
        }
    }

    /** The parser may draw the next quote into the phrase of its speaker. */
    private static Source outside(MarkedText text, Source source) {
        Words words = source.words();
        if (words == null) {
            return source;
        }
        int to = words.from();
        while (to < words.to() && !text.isQuoted(to)) {
            to++;
        }
        boolean reaches = to < words.to();
        while (to > words.from() && text.document().lower(to - 1).equals(",")) {
            to--;
        }
        return reaches && to > words.from() ? new Source(new Words(words.from(), to), source.kind()) : source;
    }

    /** {@code In his book, "Down," he wrote that}. */
    private static boolean isTitle(MarkedText text, int quote, int next) {
        Document document = text.document();
        return quote >= 0
                && text.quoted().get(quote).size() <= LONGEST_TITLE
                && next < document.size()
                && document.lower(next).equals("that");
    }

    /** "His answer: ...". */
    private static void noun(MarkedText text, int cue, Proposals out) {
        int quote = cue + 2;
        boolean colon = quote < text.document().size()
                && text.document().lower(cue + 1).equals(":")
                && text.isQuoted(quote)
                && text.document().paragraphOf(quote) == text.document().paragraphOf(cue);
        if (colon) {
            Content content = Continued.forward(text, text.quoteOf(quote));
            out.add("noun-colon-quote", cue, Words.of(cue), content, Sources.ofNoun(text, cue));
        }
    }

    /** "said X, a long description that ends right before the next quote, ..." */
    private static boolean reaches(Source source, MarkedText text, int quote) {
        Words words = source.words();
        return words != null && words.to() >= text.quoted().get(quote).from() - 1;
    }

    /** A quote that starts in lower case goes on with the one before it. */
    private static boolean goesOn(MarkedText text, int quote) {
        int first = text.quoted().get(quote).from() + 1;
        return Character.isLowerCase(text.document().token(first).text().codePointAt(0));
    }

    private static void after(
            MarkedText text, int cue, Words words, Source source, int quote, String gap, Proposals out) {
        String frame = "verb-" + gap + (Gaps.isClosed(text, quote) ? "-quote" : "-open-quote");
        int start = text.quoted().get(quote).from();
        Content content = Continued.forward(text, quote);
        if (gap.equals("that")) {
            content = content.plus(Content.of(new Words(start - 1, start)));
        }
        if (!gap.matches("far|label")) {
            out.add(frame, cue, words, content, source);
        }
        boolean hearer = gap.equals("words") && Hearers.hasHearer(text.document(), cue);
        if (gap.matches("words|part|far|label") && !hearer) {
            Words object = new Words(words.to(), Math.max(start, words.to()));
            out.add("verb-object-" + gap + "-quote", cue, words, content.plus(Content.of(object)), source);
        }
    }

    private static void before(MarkedText text, int cue, Words words, Source source, int quote, Proposals out) {
        Document document = text.document();
        Words quoted = text.quoted().get(quote);
        Words sentence = document.sentenceAround(quoted.from());
        boolean whole =
                Gaps.isStart(document, sentence.from(), quoted.from()) || Gaps.isBorder(document, quoted.from() - 1);
        if (quoted.size() < SHORTEST) {
            return;
        }
        String frame =
                !whole ? "part-quote-verb" : Gaps.isFinished(document, quoted) ? "quote-verb" : "bare-quote-verb";
        out.add(frame, cue, words, Continued.backward(text, quote), source);
        if (!Gaps.isStart(document, sentence.from(), quoted.from())) {
            Words clause = new Words(sentence.from(), quoted.to());
            out.add(whole ? "clause-quote-verb" : "mixed-quote-verb", cue, words, clause, source);
        }
    }

    /** The quote that starts where the reporting clause ends, or -1. */
    private static int quoteAfter(MarkedText text, int cue, int longest) {
        Document document = text.document();
        int sentenceEnd = document.sentenceAround(cue).to();
        int next = cue + 1;
        while (next < sentenceEnd && next - cue <= longest && !text.isQuoted(next)) {
            next++;
        }
        if (next >= document.size() || !text.isQuoted(next)) {
            return -1;
        }
        boolean colon = document.lower(next - 1).equals(":");
        boolean near = document.paragraphOf(next) == document.paragraphOf(cue)
                ? next < sentenceEnd || colon
                : colon && next == sentenceEnd;
        return near && !Gaps.between(text, cue + 1, next).isEmpty() ? text.quoteOf(next) : -1;
    }
}
