package dev.demarche.eval.stance;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.eval.statistics.Bootstrap;
import dev.demarche.eval.statistics.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts rows by the values of their columns. */
final class Slices {

    /** A column with more values than this names the rows rather than groups them. */
    private static final int MOST_VALUES = 40;

    private static final Set<String> NO_SLICES = Set.of(
            "id",
            "text",
            "labels",
            "primary",
            "group",
            "sentiment",
            "form",
            "speaker_kind",
            "topic",
            "phenomenon",
            "cue");

    private Slices() {}

    /** What a row can be sliced by: the sentence's own properties and the other columns of its file. */
    static Map<String, String> columns(LabelledSentence sentence, Map<String, String> others) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("form", sentence.form().name().toLowerCase(Locale.ROOT));
        putIfKnown(columns, "speaker_kind", sentence.speakerKind());
        putIfKnown(columns, "topic", sentence.topic());
        putIfKnown(columns, "phenomenon", sentence.phenomenon());
        columns.put("length", length(sentence.text()));
        others.forEach((column, value) -> {
            if (!NO_SLICES.contains(column) && !value.isBlank()) {
                columns.put(column, value);
            }
        });
        return columns;
    }

    static List<SliceFigures> of(List<StanceRow> rows, List<String> classes, Bootstrap bootstrap) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.columns().keySet()));
        List<SliceFigures> slices = new ArrayList<>();
        for (String column : columns) {
            Map<String, List<StanceRow>> byValue = rows.stream()
                    .filter(row -> row.columns().containsKey(column))
                    .collect(Collectors.groupingBy(
                            row -> row.columns().getOrDefault(column, ""), TreeMap::new, Collectors.toList()));
            if (byValue.size() <= MOST_VALUES) {
                byValue.forEach((value, part) -> slices.add(slice(column, value, part, classes, bootstrap)));
            }
        }
        return slices;
    }

    private static SliceFigures slice(
            String column, String value, List<StanceRow> rows, List<String> classes, Bootstrap bootstrap) {
        Groups groups = new Groups(rows);
        Map<String, Estimate> e = SampleFigures.counted(rows, classes).estimates(groups, bootstrap);
        Map<String, Integer> gold = new LinkedHashMap<>();
        Map<String, Estimate> f1 = new LinkedHashMap<>();
        for (String label : classes) {
            gold.put(label, Truth.of(label, rows).counts(groups.once()).gold());
            f1.put(label, e.getOrDefault(label + "/f1", Estimate.UNKNOWN));
        }
        return new SliceFigures(
                column,
                value,
                rows.size(),
                groups.count(),
                gold,
                f1,
                e.getOrDefault("macro/f1", Estimate.UNKNOWN),
                e.getOrDefault("micro/f1", Estimate.UNKNOWN),
                e.getOrDefault("accuracy", Estimate.UNKNOWN));
    }

    private static String length(String text) {
        int words = text.strip().split("\\s+").length;
        return words < 10 ? "1-9 words" : words < 20 ? "10-19 words" : words < 30 ? "20-29 words" : "30 words or more";
    }

    private static void putIfKnown(Map<String, String> columns, String column, @Nullable String value) {
        if (value != null) {
            columns.put(column, value);
        }
    }
}
