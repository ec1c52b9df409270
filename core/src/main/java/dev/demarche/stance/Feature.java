package dev.demarche.stance;

import dev.demarche.text.Range;
import java.util.List;

/**
 * Something that speaks for or against a stance.
 *
 * @param name names it in the model
 * @param value how strong it is
 * @param ranges the pieces of the article that give rise to it; empty if it is the text as a whole
 */
public record Feature(String name, double value, List<Range> ranges) {

    public Feature {
        ranges = List.copyOf(ranges);
    }
}
