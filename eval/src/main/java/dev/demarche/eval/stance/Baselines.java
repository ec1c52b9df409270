package dev.demarche.eval.stance;

import dev.demarche.datasets.LabelledSentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Answers that need no model, to see what a model adds. */
public final class Baselines {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Map<String, Pattern> CUES = cues();

    private Baselines() {}

    /** {@return for every sentence the set of labels that is the most frequent in the gold} */
    public static Map<String, StanceAnswer> majority(List<LabelledSentence> gold) {
        Set<String> most = gold.stream()
                .collect(Collectors.groupingBy(LabelledSentence::labels, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Set<String>, Long>comparingByValue()
                        .thenComparing(e -> String.join(",", e.getKey()), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(Set.of());
        return answers(gold, sentence -> most);
    }

    /** {@return for every sentence the labels whose cue words it holds} */
    public static Map<String, StanceAnswer> cueLexicon(List<LabelledSentence> gold) {
        return answers(gold, Baselines::labels);
    }

    private static Map<String, StanceAnswer> answers(
            List<LabelledSentence> gold, Function<LabelledSentence, Set<String>> labels) {
        Map<String, StanceAnswer> answers = new LinkedHashMap<>();
        for (LabelledSentence sentence : gold) {
            Map<String, Double> scores = new LinkedHashMap<>();
            Set<String> chosen = labels.apply(sentence);
            CUES.keySet().forEach(label -> scores.put(label, chosen.contains(label) ? 1.0 : 0.0));
            answers.put(sentence.id(), new StanceAnswer(chosen, scores, null, List.of()));
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
                        Objects.requireNonNull(Baselines.class.getResourceAsStream("cue-lexicon.csv"), "lexicon");
                CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (CSVRecord record : parser) {
                words.computeIfAbsent(record.get("label"), l -> new ArrayList<>())
                        .add(record.get("cue"));
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
