package dev.demarche.quotation.pattern;

import java.util.List;

/**
 * A place where a content may end.
 *
 * @param end the word after the last that would belong to the content
 * @param next the first word of what would be left out
 * @param kinds names for what would be left out, the most exact first
 */
public record Break(int end, int next, List<String> kinds) {

    public Break {
        kinds = List.copyOf(kinds);
    }
}
