package dev.demarche.cli.input;

import dev.demarche.datasets.CsvRows;
import dev.demarche.datasets.DataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads articles from CSV with the columns id and text, and perhaps title and date. */
final class CsvArticles {

    private CsvArticles() {}

    static Stream<Input> read(String file, String content) {
        try {
            return rows(file, content).rows().stream().map(row -> article(file, row));
        } catch (DataException e) {
            return Stream.of(new Input.Failed(file + ": is not CSV (" + e.getMessage() + ")."));
        }
    }

    private static CsvRows rows(String file, String content) {
        try {
            return CsvRows.read(file, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Input article(String file, CsvRows.Row row) {
        return Fields.article(
                file + ", line " + row.line(),
                row.fields().get("id"),
                row.fields().get("title"),
                row.fields().get("text"),
                row.fields().get("date"));
    }
}
