package dev.demarche.eval.stance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads all columns of CSV files, so that any of them can make slices. */
public final class ExtraColumns {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ExtraColumns() {}

    /**
     * {@return the values of each row by column, by the row's id}
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Map<String, Map<String, String>> read(List<Path> files) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (Path file : files) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                    CSVParser parser = FORMAT.parse(reader)) {
                for (CSVRecord record : parser) {
                    Map<String, String> values = record.toMap();
                    rows.put(values.getOrDefault("id", ""), values);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
            }
        }
        return rows;
    }
}
