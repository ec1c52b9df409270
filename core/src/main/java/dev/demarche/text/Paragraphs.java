package dev.demarche.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text. A blank line always ends one. A single line break does too, unless the text is wrapped
 * at a column or the next line goes on in lower case.
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
                paragraphs.add(new Range(start, line.range().end()));
                start = -1;
            }
        }
        return paragraphs;
    }
}
