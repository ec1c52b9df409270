package dev.demarche.datasets.statistics;

import dev.demarche.datasets.CsvRows;
import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one annotator said.
 *
 * @param labels the labels of each item, by the item's id; empty means none
 */
public record Annotation(Map<String, Set<String>> labels) {

    public Annotation {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /**
     * {@return the annotation in CSV files with the columns {@code id} and {@code labels}}
     *
     * @throws DataException if a column is missing or an id is there twice
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Annotation read(List<Path> files) {
        List<DataProblem> problems = new ArrayList<>();
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        files.forEach(file -> read(CsvRows.read(file), labels, problems));
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return new Annotation(labels);
    }

    private static void read(CsvRows csv, Map<String, Set<String>> labels, List<DataProblem> problems) {
        List<DataProblem> missing = csv.missing(List.of("id", "labels"));
        problems.addAll(missing);
        for (CsvRows.Row row : missing.isEmpty() ? csv.rows() : List.<CsvRows.Row>of()) {
            String id = row.fields().getOrDefault("id", "");
            Set<String> mine = Arrays.stream(
                            row.fields().getOrDefault("labels", "").split("[,;|+]"))
                    .map(String::strip)
                    .filter(label -> !label.isEmpty() && !label.equals(DatasetStatistics.NONE))
                    .collect(Collectors.toUnmodifiableSet());
            if (labels.put(id, mine) != null) {
                problems.add(new DataProblem(csv.file(), row.line(), "id", id, "different from every other id"));
            }
        }
    }
}
