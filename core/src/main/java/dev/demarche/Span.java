package dev.demarche;

import dev.demarche.text.Range;

/**
 * A piece of the article: {@code article.text().substring(start, end)} equals {@code text}.
 *
 * @param start index of the first UTF-16 code unit
 * @param end index after the last UTF-16 code unit
 * @param text the characters between the two
 */
public record Span(int start, int end, String text) {

    public Span {
        if (start < 0 || end < start || text.length() != end - start) {
            throw new IllegalArgumentException(
                    "A span from " + start + " to " + end + " cannot hold " + text.length() + " characters.");
        }
    }

    /** {@return the span of {@code text} that {@code range} points at} */
    public static Span of(String text, Range range) {
        return new Span(range.start(), range.end(), text.substring(range.start(), range.end()));
    }
}
