package dev.demarche.eval.stance;

import dev.demarche.Sentiment.Polarity;
import dev.demarche.datasets.CsvRows;
import dev.demarche.datasets.LabelledSentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers that need no model, to see what a model adds. */
public final class Baselines {

    private static final Map<String, Pattern> CUES = cues();

    private Baselines() {}

    /** {@return for every sentence the set of labels and the sentiment that are the most frequent in the gold} */
    public static Map<String, StanceAnswer> majority(List<LabelledSentence> gold) {
        Set<String> labels = mostFrequent(gold.stream().map(LabelledSentence::labels), set -> String.join(",", set))
                .orElse(Set.of());
        Polarity sentiment = mostFrequent(
                        gold.stream().map(LabelledSentence::sentiment).flatMap(Stream::ofNullable), Polarity::name)
                .orElse(null);
        return answers(gold, sentence -> labels, sentiment);
    }

    private static <T> Optional<T> mostFrequent(Stream<T> values, Function<T, String> name) {
        return values.collect(Collectors.groupingBy(value -> value, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(e -> name.apply(e.getKey()), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** {@return for every sentence the labels whose cue words it holds} */
    public static Map<String, StanceAnswer> cueLexicon(List<LabelledSentence> gold) {
        return answers(gold, Baselines::labels, null);
    }

    private static Map<String, StanceAnswer> answers(
            List<LabelledSentence> gold, Function<LabelledSentence, Set<String>> labels, @Nullable Polarity sentiment) {
        Map<String, StanceAnswer> answers = new LinkedHashMap<>();
        for (LabelledSentence sentence : gold) {
            Map<String, Double> scores = new LinkedHashMap<>();
            Set<String> chosen = labels.apply(sentence);
            CUES.keySet().forEach(label -> scores.put(label, chosen.contains(label) ? 1.0 : 0.0));
            answers.put(sentence.id(), new StanceAnswer(chosen, scores, sentiment, List.of()));
        }
        return answers;
    }

    private static Set<String> labels(LabelledSentence sentence) {
        return CUES.entrySet().stream()
                .filter(e -> e.getValue().matcher(sentence.text()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Pattern> cues() {
        Map<String, List<String>> words = new TreeMap<>();
        try (InputStream in =
                Objects.requireNonNull(Baselines.class.getResourceAsStream("cue-lexicon.csv"), "lexicon")) {
            for (CsvRows.Row row : CsvRows.read("cue-lexicon.csv", in).rows()) {
                words.computeIfAbsent(row.fields().getOrDefault("label", ""), l -> new ArrayList<>())
                        .add(row.fields().getOrDefault("cue", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the cue lexicon: " + e, e);
        }
        Map<String, Pattern> cues = new TreeMap<>();
        words.forEach((label, list) -> cues.put(label, pattern(list)));
        return cues;
    }

    /** A star stands for any ending. */
    private static Pattern pattern(List<String> words) {
        String alternatives = words.stream()
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(word))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
