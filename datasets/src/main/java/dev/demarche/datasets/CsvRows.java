package dev.demarche.datasets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file in UTF-8 whose first line names the columns. A byte order mark and empty lines are skipped.
 *
 * @param file the file's name, for messages
 * @param columns the names of the columns
 * @param rows the rows
 */
public record CsvRows(String file, List<String> columns, List<Row> rows) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    /**
     * A row.
     *
     * @param line where it starts, counted from 1
     * @param fields its values by column; a row that is too short lacks the last ones
     */
    public record Row(long line, Map<String, String> fields) {

        public Row {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** {@return the value of a column without white space around it; null if there is none} */
        public @Nullable String value(String column) {
            String value = fields.getOrDefault(column, "").strip();
            return value.isEmpty() ? null : value;
        }
    }

    public CsvRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * {@return the rows of a file}
     *
     * @throws DataException if the file is no CSV in UTF-8
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CsvRows read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(file + ": no such file.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read (" + e.getMessage() + ").", e);
        }
    }

    /**
     * {@return the rows of a stream}
     *
     * @param file its name, for messages
     * @throws DataException if it is no CSV in UTF-8
     * @throws IOException if it cannot be read
     */
    public static CsvRows read(String file, InputStream in) throws IOException {
        try (CSVParser parser = FORMAT.parse(strictReader(in))) {
            List<Row> rows = new ArrayList<>();
            long line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord record : parser) {
                rows.add(new Row(line, record.toMap()));
                line = parser.getCurrentLineNumber() + 1;
            }
            return new CsvRows(file, parser.getHeaderNames(), rows);
        } catch (CharacterCodingException | UncheckedIOException | IllegalArgumentException e) {
            throw new DataException(List.of(
                    new DataProblem(file, 1, "encoding", "broken", "a CSV file in UTF-8 (" + e.getMessage() + ")")));
        }
    }

    /** {@return what is wrong if columns are missing} */
    public List<DataProblem> missing(List<String> required) {
        return required.stream()
                .filter(column -> !columns.contains(column))
                .map(column -> new DataProblem(file, 1, column, "", "a column of the file"))
                .toList();
    }

    private static BufferedReader strictReader(InputStream stream) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
