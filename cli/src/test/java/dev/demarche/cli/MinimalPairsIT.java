package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Stance;
import dev.demarche.StanceAnalyzer;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.SentenceReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pairs of sentences that differ in little and mean another stance. They are written from the codebook, never trained on,
 * and never looked at to mend a model. Prints how often the whole set of labels is right, by phenomenon.
 */
class MinimalPairsIT {

    /** The least share of sentences with exactly the right labels. Raise it when the default model gets better. */
    private static final double LEAST_RIGHT = 0.9;

    private static final Path PAIRS =
            Path.of("src", "test", "resources", "dev", "demarche", "cli", "minimal-pairs.csv");

    private static final Map<String, Boolean> RIGHT = new HashMap<>();
    private static List<LabelledSentence> sentences;

    @BeforeAll
    static void classify() {
        sentences = SentenceReader.read(List.of(PAIRS));
        try (StanceAnalyzer analyzer = StanceAnalyzer.create()) {
            for (LabelledSentence sentence : sentences) {
                Set<String> given = analyzer.classify(sentence.text(), sentence.form()).stance().labels().stream()
                        .map(Stance::label)
                        .collect(Collectors.toSet());
                RIGHT.put(sentence.id(), given.equals(sentence.labels()));
            }
        }
    }

    @Test
    void thereAreTwoSentencesInEachOfAHundredAndFiftyPairs() {
        assertThat(sentences).hasSize(300);
        assertThat(sentences.stream().collect(Collectors.groupingBy(MinimalPairsIT::pair)))
                .hasSize(150)
                .allSatisfy((pair, both) -> {
                    assertThat(both).hasSize(2);
                    assertThat(both.get(0).labels()).isNotEqualTo(both.get(1).labels());
                });
    }

    @Test
    void mostSentencesGetExactlyTheirLabels() {
        Map<String, List<LabelledSentence>> phenomena = sentences.stream()
                .collect(Collectors.groupingBy(s -> String.valueOf(s.phenomenon()), TreeMap::new, Collectors.toList()));
        phenomena.entrySet().stream()
                .sorted(Comparator.comparing(e -> share(e.getValue())))
                .forEach(e -> print(e.getKey(), e.getValue()));
        print("all", sentences);

        assertThat(share(sentences)).isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    private static void print(String name, List<LabelledSentence> some) {
        long pairs = some.stream().collect(Collectors.groupingBy(MinimalPairsIT::pair)).values().stream()
                .filter(both -> both.stream().allMatch(s -> RIGHT.get(s.id())))
                .count();
        System.out.println(String.format(
                Locale.ROOT,
                "%-24s %3d sentences, right %.2f; both of a pair %.2f",
                name,
                some.size(),
                share(some),
                2.0 * pairs / some.size()));
    }

    private static double share(List<LabelledSentence> some) {
        return (double) some.stream().filter(s -> RIGHT.get(s.id())).count() / some.size();
    }

    private static String pair(LabelledSentence sentence) {
        return sentence.id().substring(0, sentence.id().length() - 1);
    }
}
