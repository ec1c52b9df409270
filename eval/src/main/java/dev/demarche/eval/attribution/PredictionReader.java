package dev.demarche.eval.attribution;

import dev.demarche.QuotationType;
import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import dev.demarche.text.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads predictions from JSONL, one article a line, as {@code demarche analyze --format jsonl} prints them. */
public final class PredictionReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PredictionReader() {}

    /**
     * {@return the predictions of a file}
     *
     * @throws DataException if a line is no JSON or two lines are about one article
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<PredictedArticle> read(Path file) {
        List<DataProblem> problems = new ArrayList<>();
        List<PredictedArticle> articles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                PredictedArticle article = article(JSON.readTree(lines.get(i)));
                if (!ids.add(article.id())) {
                    problems.add(problem(file, i, "id", article.id(), "different from every other id"));
                }
                articles.add(article);
            } catch (JacksonException e) {
                problems.add(problem(file, i, "line", "broken", "JSON: " + e.getOriginalMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return articles;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the predictions " + file + ": " + e, e);
        }
    }

    private static DataProblem problem(Path file, int index, String column, String value, String expected) {
        return new DataProblem(file.toString(), index + 1L, column, value, expected);
    }

    private static PredictedArticle article(JsonNode node) {
        List<PredictedQuotation> quotations = new ArrayList<>();
        node.path("quotations").forEach(q -> quotations.add(quotation(q)));
        return new PredictedArticle(baseName(node.path("id").asString("")), quotations);
    }

    private static PredictedQuotation quotation(JsonNode q) {
        List<Range> spans = new ArrayList<>();
        for (JsonNode span : q.path("spans")) {
            Range range = range(span);
            spans.add(range == null ? new Range(0, 0) : range);
        }
        JsonNode speaker = q.path("speaker");
        return new PredictedQuotation(
                type(q.path("type").asString("")),
                spans,
                range(q.path("cue")),
                range(speaker.path("mention")),
                string(speaker.path("name")),
                q.path("confidence").isNumber() ? q.path("confidence").asDouble() : null,
                string(q.path("rule")),
                labels(q.path("stance")),
                targets(q.path("sentences")));
    }

    private static List<String> targets(JsonNode sentences) {
        List<String> targets = new ArrayList<>();
        for (JsonNode sentence : sentences) {
            for (String field : List.of("text", "name")) {
                String words = string(sentence.path("target").path(field));
                if (words != null) {
                    targets.add(words);
                }
            }
        }
        return targets;
    }

    private static @Nullable Set<String> labels(JsonNode stance) {
        if (!stance.isObject()) {
            return null;
        }
        Set<String> labels = new LinkedHashSet<>();
        stance.path("labels").forEach(l -> labels.add(l.asString("")));
        return labels;
    }

    private static @Nullable QuotationType type(String name) {
        for (QuotationType type : QuotationType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return type;
            }
        }
        return null;
    }

    /** An empty range stands for offsets that make no sense, so that the scorer can count them. */
    private static @Nullable Range range(JsonNode span) {
        if (!span.isObject()) {
            return null;
        }
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        return start >= 0 && start < end ? new Range(start, end) : new Range(0, 0);
    }

    private static @Nullable String string(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }

    private static String baseName(String id) {
        String name = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
        return name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
    }
}
