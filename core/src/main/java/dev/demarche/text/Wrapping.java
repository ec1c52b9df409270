package dev.demarche.text;

import java.util.List;

/**
 * How a text breaks its lines.
 *
 * @param column the column it is wrapped at, or 0 if each line is a paragraph
 */
record Wrapping(int column) {

    private static final int WIDEST = 120;
    private static final double ENOUGH = 0.5;

    /** {@return the way a text is wrapped: at a column if most lines are full and many end within a sentence} */
    static Wrapping of(List<Line> lines) {
        int breaks = 0;
        int column = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isOpen(lines.get(i))) {
                breaks++;
                column = Math.max(column, lines.get(i - 1).length());
            }
        }
        Wrapping wrapping = new Wrapping(column);
        boolean wrapped = breaks > 1 && column <= WIDEST && wrapping.isKeptBy(lines, breaks);
        return wrapped ? wrapping : new Wrapping(0);
    }

    private static boolean isOpen(Line next) {
        return !next.afterBlank() && !next.isListItem();
    }

    private boolean isKeptBy(List<Line> lines, int breaks) {
        int full = 0;
        int cut = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isOpen(lines.get(i))) {
                full += isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
                cut += lines.get(i - 1).isComplete() ? 0 : 1;
            }
        }
        return full >= ENOUGH * breaks && cut >= ENOUGH * breaks;
    }

    private boolean isFull(Line line, Line next) {
        return line.length() + 1 + next.firstWord() > column - 2;
    }

    /** {@return whether the next line goes on with the paragraph of this one} */
    boolean joins(Line line, Line next) {
        if (!isOpen(next)) {
            return false;
        }
        boolean goesOn = line.endsOpen() || (next.startsInLowerCase() && !line.isComplete());
        return goesOn || (column > 0 && isFull(line, next));
    }
}
