package dev.demarche.quotation.marks;

import dev.demarche.text.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the mark that closes a quote. */
final class Closings {

    private static final int NONE = -1;
    private static final int LONGEST = 20_000;
    private static final Pattern REPORTED =
            Pattern.compile(",\\s+(?:(?:he|she|they)\\s+)?(?:said|says|told|tells|added|adds|wrote|writes)\\b");

    private final String text;
    private final Range paragraph;

    Closings(String text, Range paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** {@return the index after the mark that closes what opens at {@code index}, or -1} */
    int after(Mark kind, int index, int length) {
        int plural = NONE;
        boolean inner = false;
        for (int i = index + length; i < limit(index); i++) {
            String mark = kind.closesAt(text, i);
            if (opensOther(kind, i)) {
                inner = true;
            } else if (!mark.isEmpty() && inner && !mark.equals(kind.closing().get(0))) {
                inner = false;
            } else if (!mark.isEmpty() && mayClose(kind, i, mark)) {
                if (!isPluralPossessive(kind, i)) {
                    return i + mark.length();
                }
                plural = plural == NONE ? i + mark.length() : plural;
            } else if (reopens(kind, i) || reopensSingle(kind, i)) {
                return plural;
            }
        }
        return plural;
    }

    private int limit(int index) {
        return Math.min(paragraph.end(), index + LONGEST);
    }

    /** A mark of another kind opens inside the quote; the next one that fits it closes it. */
    private boolean opensOther(Mark kind, int index) {
        char c = text.charAt(index);
        boolean other = kind.opening().contains("“")
                ? c == '"'
                : c == '“' && kind.opening().contains("\"");
        return other && isSpace(index - 1);
    }

    private boolean mayClose(Mark kind, int index, String mark) {
        boolean wordAfter = isWord(index + mark.length());
        if (kind.single()) {
            return !wordAfter && !Character.isWhitespace(text.charAt(index - 1));
        }
        return !isStraight(mark) || (!isLengthUnit(index, mark) && (!wordAfter || !isSpace(index - 1)));
    }

    private static boolean isStraight(String mark) {
        return mark.equals("\"") || mark.equals("''");
    }

    /** Inches and minutes: a digit before the mark, a word after it, and an odd number of marks left. */
    private boolean isLengthUnit(int index, String mark) {
        if (!Character.isDigit(text.charAt(index - 1)) || !isSpace(index + mark.length())) {
            return false;
        }
        return isWord(index + mark.length() + 1) && marksAfter(index + mark.length(), mark) % 2 == 1;
    }

    private int marksAfter(int index, String mark) {
        int count = 0;
        for (int i = text.indexOf(mark, index); i >= 0 && i < limit(index); i = text.indexOf(mark, i + 1)) {
            count++;
        }
        return count;
    }

    /** "the ministers' talks" inside single marks. */
    private boolean isPluralPossessive(Mark kind, int index) {
        return kind.single()
                && text.charAt(index - 1) == 's'
                && isSpace(index + 1)
                && index + 2 < paragraph.end()
                && Character.isLowerCase(text.charAt(index + 2));
    }

    /** A second opening curly mark before any closing one: the first was never closed. */
    private boolean reopens(Mark kind, int index) {
        return text.charAt(index) == '“' && kind.opening().contains("“") && isSpace(index - 1) && !closesTwice(index);
    }

    /** A single straight mark that opens a new sentence: the first was never closed. */
    private boolean reopensSingle(Mark kind, int index) {
        return kind.single()
                && text.charAt(index) == '\''
                && isSpace(index - 1)
                && ".!?".indexOf(text.charAt(index - 2)) >= 0
                && index + 1 < paragraph.end()
                && Character.isUpperCase(text.charAt(index + 1));
    }

    /** Two closing marks follow before the next opening one: what opens here is nested. */
    private boolean closesTwice(int index) {
        int closed = 0;
        for (int i = index + 1; i < limit(index) && text.charAt(i) != '“' && closed < 2; i++) {
            closed += text.charAt(i) == '”' ? 1 : 0;
        }
        return closed == 2;
    }

    /** {@return whether no further mark of this kind opens in the paragraph} */
    boolean isLast(Mark kind, int index) {
        for (int i = index; i < limit(index); i++) {
            String mark = kind.opensAt(text, i);
            if (!mark.isEmpty() && isSpace(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** {@return where a quote most likely ends that no mark closes: with its sentence or before "..., said X"} */
    int likelyEnd(int index) {
        int end = sentenceEnd(index);
        Matcher said = REPORTED.matcher(text).region(index, end);
        return said.find() ? said.start() + 1 : end;
    }

    /** {@return the end of the sentence at an index, as the characters show it} */
    int sentenceEnd(int index) {
        for (int i = index; i + 2 < paragraph.end(); i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && isSpace(i + 1) && !Character.isLowerCase(text.charAt(i + 2))) {
                return i + 1;
            }
        }
        return paragraph.end();
    }

    private boolean isWord(int index) {
        return index < paragraph.end() && Character.isLetterOrDigit(text.charAt(index));
    }

    private boolean isSpace(int index) {
        char c = index < text.length() ? text.charAt(index) : ' ';
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
