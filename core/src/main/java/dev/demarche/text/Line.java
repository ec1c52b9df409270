package dev.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line with something on it.
 *
 * @param text its characters
 * @param range where they stand, without the white space around them
 * @param afterBlank whether a blank line stands before it
 */
record Line(String text, Range range, boolean afterBlank) {

    private static final Pattern BULLET = Pattern.compile("(?:[-*•·–—▪●]|\\(?\\d{1,2}[.)]|[a-z]\\))\\s.*");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:.*\\s)?(?:a|an|the|of|in|on|at|by|to|for|from|with|and|or|but|as|that|which|who|its|his|her|their|is|was"
                    + "|are|were|be|been|has|have|had|will|would|could|said|says|told)");
    private static final String ENDS = ".!?:;\"”'’»)]";

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Range range = strip(text, start, end);
            if (range.length() > 0) {
                lines.add(new Line(range.of(text), range, blank));
            }
            blank = range.length() == 0;
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    private static Range strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Range(from, to);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    int length() {
        return range.length();
    }

    boolean isListItem() {
        return BULLET.matcher(text).matches();
    }

    /** {@return whether it ends where a sentence may end} */
    boolean isComplete() {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** {@return whether its last word asks for a further one, such as "of"} */
    boolean endsOpen() {
        return OPEN_END.matcher(text).matches();
    }

    boolean startsInLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** {@return the length of its first word} */
    int firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}
