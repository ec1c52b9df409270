package dev.demarche.datasets.articles;

import dev.demarche.text.Range;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a content with its stances.
 *
 * @param ranges where it stands; several pieces if the source interrupts it
 * @param labels its stances; empty means none
 * @param target the words for whom the stances are directed at
 */
public record GoldSentence(
        List<Range> ranges, Set<String> labels, @Nullable String target) {

    public GoldSentence {
        ranges = List.copyOf(ranges);
        labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
    }
}
