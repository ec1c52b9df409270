package dev.demarche.eval.stance;

import dev.demarche.datasets.CsvRows;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads all columns of CSV files, so that any of them can make slices. */
public final class ExtraColumns {

    /** The column that tells which file a row is from, if there are several. */
    public static final String FILE = "file";

    private ExtraColumns() {}

    /**
     * {@return the values of each row by column, by the row's id; of several files, the file is a column too}
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Map<String, Map<String, String>> read(List<Path> files) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (Path file : files) {
            for (CsvRows.Row row : CsvRows.read(file).rows()) {
                Map<String, String> values = new LinkedHashMap<>();
                if (files.size() > 1) {
                    values.put(FILE, String.valueOf(file.getFileName()));
                }
                values.putAll(row.fields());
                rows.put(row.fields().getOrDefault("id", "").strip(), values);
            }
        }
        return rows;
    }
}
