package dev.demarche.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads articles from CSV with the columns id and text, and perhaps title and date. */
final class CsvArticles {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvArticles() {}

    static Stream<Input> read(String file, String content) {
        List<Input> inputs = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(content, FORMAT)) {
            for (CSVRecord row : parser) {
                inputs.add(Fields.article(
                        file + ", line " + parser.getCurrentLineNumber(),
                        field(row, "id"),
                        field(row, "title"),
                        field(row, "text"),
                        field(row, "date")));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            inputs.add(new Input.Failed(file + ": is not CSV (" + e.getMessage() + ")."));
        }
        return inputs.stream();
    }

    private static @Nullable String field(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? row.get(column) : null;
    }
}
