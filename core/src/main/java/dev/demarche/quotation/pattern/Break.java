package dev.demarche.quotation.pattern;

import java.util.List;

/**
 * A place where a content may end.
 *
 * @param end the word after the last that would belong to the content
 * @param kinds names for what follows it, the most exact first
 */
public record Break(int end, List<String> kinds) {

    public Break {
        kinds = List.copyOf(kinds);
    }
}
