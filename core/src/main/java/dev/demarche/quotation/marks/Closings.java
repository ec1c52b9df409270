package dev.demarche.quotation.marks;

import dev.demarche.text.Range;

/** Finds the mark that closes a quote. */
final class Closings {

    private static final int NONE = -1;

    private final String text;
    private final Range paragraph;

    Closings(String text, Range paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** {@return the index after the mark that closes what opens at {@code index}, or -1} */
    int after(Mark kind, int index, int length) {
        int plural = NONE;
        for (int i = index + length; i < paragraph.end(); i++) {
            String mark = kind.closesAt(text, i);
            if (!mark.isEmpty() && mayClose(kind, i, mark)) {
                if (!isPluralPossessive(kind, i)) {
                    return i + mark.length();
                }
                plural = plural == NONE ? i + mark.length() : plural;
            } else if (reopens(kind, i)) {
                return plural;
            }
        }
        return plural;
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
        for (int i = text.indexOf(mark, index); i >= 0 && i < paragraph.end(); i = text.indexOf(mark, i + 1)) {
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

    private boolean closesTwice(int index) {
        int first = text.indexOf('”', index);
        int second = first < 0 ? -1 : text.indexOf('”', first + 1);
        int opening = text.indexOf('“', index + 1);
        return second > 0 && second < paragraph.end() && (opening < 0 || second < opening);
    }

    /** {@return whether no further mark of this kind opens in the paragraph} */
    boolean isLast(Mark kind, int index) {
        for (int i = index; i < paragraph.end(); i++) {
            String mark = kind.opensAt(text, i);
            if (!mark.isEmpty() && isSpace(i - 1)) {
                return false;
            }
        }
        return true;
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
