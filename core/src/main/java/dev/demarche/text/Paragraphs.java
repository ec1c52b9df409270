package dev.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paragraphs of a text. */
public final class Paragraphs {

    private static final Pattern BLOCK = Pattern.compile("\\S(?:.*\\S)?", Pattern.UNICODE_CHARACTER_CLASS);

    private Paragraphs() {}

    /** {@return the paragraphs, in order, without the white space around them} */
    public static List<Range> of(String text) {
        List<Range> paragraphs = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            paragraphs.add(new Range(matcher.start(), matcher.end()));
        }
        return paragraphs;
    }
}
