package dev.demarche.datasets;

import dev.demarche.SentenceForm;
import dev.demarche.Sentiment.Polarity;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns one row into a sentence and notes what is wrong with it. */
final class SentenceRow {

    private static final Set<String> SPEAKER_KINDS = Set.of("person", "organization", "country", "group", "unnamed");
    private static final Set<String> SPLITS = Set.of("train", "test", "natural");

    private final CsvRows.Row row;
    private final String file;
    private final boolean labelled;
    private final List<DataProblem> problems;

    SentenceRow(CsvRows.Row row, String file, boolean labelled, List<DataProblem> problems) {
        this.row = row;
        this.file = file;
        this.labelled = labelled;
        this.problems = problems;
    }

    LabelledSentence read() {
        String id = required("id");
        Set<String> labels = labels();
        return new LabelledSentence(
                id,
                orElse(row.value("group"), id),
                row.value("topic"),
                required("text"),
                orElse(constant("form", SentenceForm.class), SentenceForm.SPEECH),
                oneOf("speaker_kind", SPEAKER_KINDS),
                row.value("side"),
                row.value("cue"),
                labels,
                primary(labels),
                constant("sentiment", Polarity.class),
                row.value("phenomenon"),
                oneOf("split", SPLITS),
                labelled);
    }

    private Set<String> labels() {
        String value = orElse(row.value("labels"), "");
        return Arrays.stream(value.split("[,;|]"))
                .map(String::strip)
                .filter(label -> !label.isEmpty() && !label.equals("none"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private @Nullable String primary(Set<String> labels) {
        String value = row.value("primary");
        boolean known = value == null || labels.contains(value) || value.equals("none");
        if (!known) {
            report("primary", orElse(value, ""), "one of the row's labels or none");
        }
        return value;
    }

    private <E extends Enum<E>> @Nullable E constant(String column, Class<E> type) {
        Set<String> names = Arrays.stream(type.getEnumConstants())
                .map(e -> e.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String value = oneOf(column, names);
        return value == null || !names.contains(value) ? null : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }

    private @Nullable String oneOf(String column, Set<String> allowed) {
        String value = row.value(column);
        if (value != null && !allowed.contains(value)) {
            report(column, value, "one of " + allowed.stream().sorted().collect(Collectors.joining(", ")));
        }
        return value;
    }

    private String required(String column) {
        String value = row.value(column);
        if (value == null) {
            report(column, "", "filled");
        }
        return orElse(value, "");
    }

    private void report(String column, String value, String expected) {
        problems.add(new DataProblem(file, row.line(), column, value, expected));
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }
}
