package dev.demarche.datasets.statistics;

import dev.demarche.datasets.LabelledSentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A description of labelled sentences.
 *
 * @param rows the number of sentences
 * @param groups the number of groups
 * @param openings how many different first three words there are
 * @param counts how often each value of each column occurs; a sentence with two labels counts for both
 * @param lengths words per sentence, of all and of each label
 * @param wording how often sentences of a kind use some words, beside the share in real speech
 */
public record DatasetStatistics(
        int rows,
        int groups,
        int openings,
        Map<String, Map<String, Integer>> counts,
        Map<String, Lengths> lengths,
        List<Share> wording) {

    static final String ALL = "all";
    static final String NONE = "none";

    /**
     * A share and what it should be.
     *
     * @param label the label of the sentences
     * @param wording what they use
     * @param of the number of sentences
     * @param share the share that uses it; null if there are no sentences
     * @param target the share in real speech; null if it is not known
     */
    public record Share(
            String label,
            String wording,
            int of,
            @Nullable Double share,
            @Nullable Double target) {}

    /** {@return the description of sentences} */
    public static DatasetStatistics of(List<LabelledSentence> sentences) {
        Map<String, Lengths> lengths = new LinkedHashMap<>();
        Map<String, List<LabelledSentence>> byLabel = byLabel(sentences);
        lengths.put(ALL, Lengths.of(ALL, sentences));
        byLabel.forEach((label, some) -> lengths.put(label, Lengths.of(label, some)));
        return new DatasetStatistics(
                sentences.size(),
                (int) sentences.stream().map(LabelledSentence::group).distinct().count(),
                (int) sentences.stream()
                        .map(s -> Words.opening(s.text()))
                        .distinct()
                        .count(),
                counts(sentences, byLabel),
                Collections.unmodifiableMap(lengths),
                Wording.shares(byLabel));
    }

    /** The sentences of each label; those without one under "none". */
    static Map<String, List<LabelledSentence>> byLabel(Collection<LabelledSentence> sentences) {
        Set<String> labels = new TreeSet<>();
        sentences.forEach(s -> labels.addAll(s.labels()));
        Map<String, List<LabelledSentence>> byLabel = new LinkedHashMap<>();
        for (String label : labels) {
            byLabel.put(
                    label,
                    sentences.stream().filter(s -> s.labels().contains(label)).toList());
        }
        byLabel.put(NONE, sentences.stream().filter(s -> s.labels().isEmpty()).toList());
        return byLabel;
    }

    private static Map<String, Map<String, Integer>> counts(
            List<LabelledSentence> sentences, Map<String, List<LabelledSentence>> byLabel) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        Map<String, Integer> labels = new LinkedHashMap<>();
        byLabel.forEach((label, some) -> labels.put(label, some.size()));
        labels.put("several", (int)
                sentences.stream().filter(s -> s.labels().size() > 1).count());
        counts.put("label", labels);
        counts.put("form", count(sentences, s -> lower(s.form())));
        counts.put("sentiment", count(sentences, s -> s.sentiment() == null ? null : lower(s.sentiment())));
        counts.put("speaker kind", count(sentences, LabelledSentence::speakerKind));
        counts.put("topic", count(sentences, LabelledSentence::topic));
        counts.put("phenomenon", count(sentences, LabelledSentence::phenomenon));
        counts.put("split", count(sentences, LabelledSentence::split));
        counts.values().removeIf(Map::isEmpty);
        return Collections.unmodifiableMap(counts);
    }

    private static Map<String, Integer> count(
            List<LabelledSentence> sentences, Function<LabelledSentence, @Nullable String> column) {
        List<String> values = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            String value = column.apply(sentence);
            if (value != null) {
                values.add(value);
            }
        }
        return values.stream().collect(Collectors.toMap(v -> v, v -> 1, Integer::sum, TreeMap::new));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
