package dev.demarche.quotation.marks;

import dev.demarche.text.Range;
import java.util.List;

/** Finds the quotes of a paragraph. Each character is looked at a few times at most. */
final class Scanner {

    private static final String BEFORE_WORD = "([{<—–-/‘“\"'…:,;";

    private final String text;
    private final Range paragraph;
    private final Range next;
    private final Closings closings;

    Scanner(String text, Range paragraph, Range next) {
        this.text = text;
        this.paragraph = paragraph;
        this.next = next;
        closings = new Closings(text, paragraph);
    }

    void addTo(List<Quote> quotes) {
        for (int i = paragraph.start(); i < paragraph.end(); ) {
            Quote quote = quoteAt(i);
            if (quote.range().length() > 0) {
                quotes.add(quote);
            }
            i = Math.max(i + 1, quote.range().end());
        }
    }

    /** {@return the index after the first double mark, if it can only close what a paragraph before opened; else -1} */
    int strayClosing() {
        int first = paragraph.start();
        while (first < paragraph.end() && "\"“”„«»".indexOf(text.charAt(first)) < 0) {
            first++;
        }
        boolean closes = first > paragraph.start()
                && first < paragraph.end()
                && "\"”".indexOf(text.charAt(first)) >= 0
                && !isSpace(first - 1)
                && (first + 1 == paragraph.end() || isSpace(first + 1));
        return closes ? first + 1 : -1;
    }

    private Quote quoteAt(int index) {
        for (Mark kind : Mark.KINDS) {
            String mark = kind.opensAt(text, index);
            if (!mark.isEmpty() && mayOpen(kind, index, mark.length())) {
                return quote(kind, index, mark.length());
            }
        }
        return new Quote(new Range(index, index), false, false);
    }

    private boolean mayOpen(Mark kind, int index, int length) {
        int after = index + length;
        if (after >= paragraph.end() || (isSpace(after) && !isEllipsisFirst(index, after)) || isNoOpener(after)) {
            return false;
        }
        boolean free = index == paragraph.start() || isFree(text.charAt(index - 1)) || isGlued(index, after);
        if (!kind.single()) {
            return (free && !isDisplaced(index)) || isCurly(index);
        }
        return isLow(index) || (free && Character.isLetterOrDigit(text.charAt(after)));
    }

    /**
     * A straight mark that closes what was opened in a paragraph before, but stands at the start of this one: another
     * sentence ends before the next mark, and that one opens.
     */
    private boolean isDisplaced(int index) {
        int second = index == paragraph.start() ? text.indexOf('"', index + 1) : -1;
        boolean opens = second > 0
                && second + 1 < paragraph.end()
                && Character.isWhitespace(text.charAt(second - 1))
                && Character.isLetterOrDigit(text.charAt(second + 1));
        return opens && text.charAt(index) == '"' && closings.sentenceEnd(index) < second;
    }

    private boolean isSpace(int index) {
        return Character.isWhitespace(text.charAt(index));
    }

    /** A paragraph that opens a quote in the middle of a sentence: {@code ” ... we go,” he said}. */
    private boolean isEllipsisFirst(int index, int after) {
        return index == paragraph.start() && (text.startsWith("…", after + 1) || text.startsWith("...", after + 1));
    }

    private boolean isNoOpener(int after) {
        return ",.;:!?)".indexOf(text.charAt(after)) >= 0 && !text.startsWith("...", after);
    }

    /** The space before the mark is missing: the talks."We go. */
    private boolean isGlued(int index, int after) {
        return ".!?,".indexOf(text.charAt(index - 1)) >= 0 && Character.isUpperCase(text.charAt(after));
    }

    private boolean isLow(int index) {
        return text.charAt(index) == '‚' && index + 1 < paragraph.end() && Character.isLetter(text.charAt(index + 1));
    }

    private boolean isCurly(int index) {
        return "“„«".indexOf(text.charAt(index)) >= 0;
    }

    private static boolean isFree(char before) {
        return Character.isWhitespace(before) || Character.isSpaceChar(before) || BEFORE_WORD.indexOf(before) >= 0;
    }

    private boolean reopens(Mark kind) {
        return next.length() > 0
                && !kind.opensAt(text, next.start()).isEmpty()
                && !new Scanner(text, next, new Range(0, 0)).isDisplaced(next.start());
    }

    private boolean opensSentences(int index) {
        return Character.isUpperCase(text.charAt(index + 1)) && Character.isUpperCase(text.charAt(next.start() + 1));
    }

    private Quote quote(Mark kind, int index, int length) {
        int end = closings.after(kind, index, length);
        if (end > 0) {
            return new Quote(new Range(index, end), true, false);
        }
        boolean goesOn = reopens(kind) && closings.isLast(kind, index + length);
        if (goesOn && (!kind.single() || opensSentences(index))) {
            return new Quote(new Range(index, paragraph.end()), false, true);
        }
        if (kind.single()) {
            return new Quote(new Range(index, index), false, false);
        }
        return new Quote(new Range(index, closings.likelyEnd(index + length)), false, false);
    }
}
