package dev.demarche.datasets.statistics;

import dev.demarche.datasets.LabelledSentence;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words per sentence.
 *
 * @param rows the number of sentences
 * @param percentiles the words that a tenth, a quarter, half, three quarters and nine tenths of them do not exceed; empty
 *     without sentences
 * @param targets the same in real speech, where it is known; else null
 */
public record Lengths(
        int rows, List<Integer> percentiles, @Nullable List<@Nullable Integer> targets) {

    private static final double[] SHARES = {.1, .25, .5, .75, .9};

    /** Measured on sentences spoken in news and in the Security Council. */
    private static final Map<String, List<@Nullable Integer>> REAL = Map.of(
            DatasetStatistics.ALL, List.of(9, 14, 20, 29, 39), "condemnation", Arrays.asList(null, 21, 26, 38, null));

    static Lengths of(String label, Collection<LabelledSentence> sentences) {
        List<Integer> sorted =
                sentences.stream().map(s -> Words.of(s.text()).size()).sorted().toList();
        List<Integer> percentiles = sorted.isEmpty()
                ? List.of()
                : Arrays.stream(SHARES)
                        .mapToObj(share -> sorted.get((int) Math.round(share * (sorted.size() - 1))))
                        .toList();
        return new Lengths(sorted.size(), percentiles, REAL.get(label));
    }
}
