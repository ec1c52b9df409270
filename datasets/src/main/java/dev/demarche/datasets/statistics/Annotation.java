package dev.demarche.datasets.statistics;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What one annotator said.
 *
 * @param labels the labels of each item, by the item's id; empty means none
 */
public record Annotation(Map<String, Set<String>> labels) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

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
        for (Path file : files) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                    CSVParser parser = FORMAT.parse(reader)) {
                read(file, parser, labels, problems);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the annotation " + file + ": " + e, e);
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return new Annotation(labels);
    }

    private static void read(Path file, CSVParser parser, Map<String, Set<String>> labels, List<DataProblem> problems) {
        for (String column : List.of("id", "labels")) {
            if (!parser.getHeaderNames().contains(column)) {
                problems.add(new DataProblem(file.toString(), 1, column, "", "a column of the file"));
                return;
            }
        }
        for (CSVRecord record : parser) {
            Set<String> mine = Arrays.stream(record.get("labels").split("[,;|+]"))
                    .map(String::strip)
                    .filter(label -> !label.isEmpty() && !label.equals(DatasetStatistics.NONE))
                    .collect(Collectors.toUnmodifiableSet());
            if (labels.put(record.get("id"), mine) != null) {
                problems.add(new DataProblem(
                        file.toString(),
                        parser.getCurrentLineNumber(),
                        "id",
                        record.get("id"),
                        "different from every other id"));
            }
        }
    }
}
