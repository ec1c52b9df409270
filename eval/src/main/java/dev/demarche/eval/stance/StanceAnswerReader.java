package dev.demarche.eval.stance;

import dev.demarche.Sentiment.Polarity;
import dev.demarche.Stance;
import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers from JSONL, one sentence a line, as {@code demarche classify --format jsonl} prints them. */
public final class StanceAnswerReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StanceAnswerReader() {}

    /**
     * {@return the answers of a file by the ids of their sentences}
     *
     * @throws DataException if a line is no JSON or two lines are about one sentence
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Map<String, StanceAnswer> read(Path file) {
        List<DataProblem> problems = new ArrayList<>();
        Map<String, StanceAnswer> answers = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonNode node = JSON.readTree(line);
                String id = node.path("id").asString("");
                if (answers.put(id, answer(node)) != null) {
                    problems.add(new DataProblem(file.toString(), number, "id", id, "different from every other id"));
                }
            } catch (JacksonException e) {
                problems.add(
                        new DataProblem(file.toString(), number, "line", "broken", "JSON: " + e.getOriginalMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return answers;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the answers " + file + ": " + e, e);
        }
    }

    private static StanceAnswer answer(JsonNode node) {
        Set<String> labels = new LinkedHashSet<>();
        node.path("labels").forEach(label -> labels.add(label.asString("")));
        labels.remove(Stance.NONE.label());
        Map<String, Double> scores = new LinkedHashMap<>();
        node.path("scores")
                .properties()
                .forEach(e -> scores.put(e.getKey(), e.getValue().asDouble(0)));
        return new StanceAnswer(labels, scores, polarity(node.path("sentiment")), List.of());
    }

    /** Either the label itself or an object that holds it. */
    private static @Nullable Polarity polarity(JsonNode sentiment) {
        String name = (sentiment.isObject() ? sentiment.path("label") : sentiment).asString("");
        for (Polarity polarity : Polarity.values()) {
            if (polarity.name().toLowerCase(Locale.ROOT).equals(name)) {
                return polarity;
            }
        }
        return null;
    }
}
