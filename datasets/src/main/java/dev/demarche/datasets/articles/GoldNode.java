package dev.demarche.datasets.articles;

import dev.demarche.QuotationType;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.datasets.DataProblem;
import dev.demarche.text.Range;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns one line of gold into an article and notes what is wrong with it. */
final class GoldNode {

    private final JsonNode node;
    private final String file;
    private final long line;
    private final int length;
    private final List<DataProblem> problems;

    GoldNode(JsonNode node, String file, long line, int length, List<DataProblem> problems) {
        this.node = node;
        this.file = file;
        this.line = line;
        this.length = length;
        this.problems = problems;
    }

    GoldArticle article(String id, String text) {
        List<GoldAttribution> attributions = new ArrayList<>();
        node.path("attributions").forEach(a -> attributions.add(attribution(a)));
        return new GoldArticle(id, text, string(node, "genre"), string(node, "topic"), date(), attributions);
    }

    private GoldAttribution attribution(JsonNode a) {
        List<Range> content = ranges(a.path("content"), "content");
        if (content.isEmpty()) {
            report("content", a.path("content").toString(), "at least one [start, end]");
        }
        QuotationType type = constant(a, "type", QuotationType.class);
        return new GoldAttribution(
                content,
                ranges(a.path("source"), "source"),
                ranges(a.path("cue"), "cue"),
                type == null ? QuotationType.INDIRECT : type,
                a.has("aliases") || a.has("canonical") ? speaker(a) : null,
                constant(a, "class", GoldAttribution.Kind.class),
                a.has("labels") ? strings(a.path("labels")) : null,
                constant(a, "sentiment", Polarity.class),
                sentences(a.path("sentences")),
                string(a, "block"));
    }

    private GoldSpeaker speaker(JsonNode a) {
        return new GoldSpeaker(
                string(a, "canonical"),
                List.copyOf(strings(a.path("aliases"))),
                string(a, "etype"),
                string(a, "role"),
                string(a, "affiliation"),
                a.has("entity_mentions") ? ranges(a.path("entity_mentions"), "entity_mentions") : null);
    }

    private List<GoldSentence> sentences(JsonNode array) {
        List<GoldSentence> sentences = new ArrayList<>();
        array.forEach(s -> sentences.add(new GoldSentence(
                ranges(s.path("spans"), "sentences"), strings(s.path("labels")), string(s, "target"))));
        return sentences;
    }

    private List<Range> ranges(JsonNode array, String column) {
        List<Range> ranges = new ArrayList<>();
        for (JsonNode pair : array) {
            int start = pair.path(0).asInt(-1);
            int end = pair.path(1).asInt(-1);
            if (start >= 0 && start < end && end <= length) {
                ranges.add(new Range(start, end));
            } else {
                report(column, pair.toString(), "[start, end] with 0 <= start < end <= " + length);
            }
        }
        return ranges;
    }

    private <E extends Enum<E>> @Nullable E constant(JsonNode parent, String field, Class<E> type) {
        String value = string(parent, field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        if (value != null || type == QuotationType.class) {
            report(field, value == null ? "" : value, "one of " + names(type));
        }
        return null;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private @Nullable LocalDate date() {
        String value = string(node, "date");
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            report("date", String.valueOf(value), "a date such as 2024-05-17");
            return null;
        }
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new LinkedHashSet<>();
        array.forEach(s -> strings.add(s.asString("")));
        return strings;
    }

    private static @Nullable String string(JsonNode parent, String field) {
        JsonNode value = parent.path(field);
        return value.isString() ? value.asString() : null;
    }

    private void report(String column, String value, String expected) {
        problems.add(new DataProblem(file, line, column, value, expected));
    }
}
