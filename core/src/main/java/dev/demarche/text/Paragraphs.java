package dev.demarche.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text. A blank line always ends one. A single line break does too, unless the text is wrapped
 * at a column the line ends with a word such as "of", or the next one goes on in lower case. A dateline is a paragraph of its own.
 */
public final class Paragraphs {

    private Paragraphs() {}

    /** {@return the paragraphs, in order, without the white space around them} */
    public static List<Range> of(String text) {
        List<Line> lines = Line.of(text);
        Wrapping wrapping = Wrapping.of(lines);
        List<Range> paragraphs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            start = start < 0 ? line.range().start() : start;
            if (i + 1 == lines.size() || !wrapping.joins(line, lines.get(i + 1))) {
                add(paragraphs, text, new Range(start, line.range().end()));
                start = -1;
            }
        }
        return paragraphs;
    }

    private static void add(List<Range> paragraphs, String text, Range paragraph) {
        int lead = Dateline.end(text, paragraph);
        if (lead > paragraph.start()) {
            paragraphs.add(stripped(text, paragraph.start(), lead));
        }
        paragraphs.add(new Range(lead, paragraph.end()));
    }

    private static Range stripped(String text, int start, int end) {
        int last = end;
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Range(start, last);
    }
}
