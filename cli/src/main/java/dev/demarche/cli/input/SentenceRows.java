package dev.demarche.cli.input;

import dev.demarche.SentenceForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Sentences to classify, from CSV with the columns id and text, and perhaps form.
 *
 * @param sentences the rows that could be read
 * @param errors what is wrong with the others
 */
public record SentenceRows(List<Row> sentences, List<String> errors) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * A sentence to classify.
     *
     * @param id names it in the output
     * @param text the sentence
     * @param form what it is
     */
    public record Row(String id, String text, SentenceForm form) {}

    /**
     * {@return the rows of a file}
     *
     * @throws InputException if the file cannot be read or lacks a column
     */
    public static SentenceRows read(Path file) throws InputException {
        SentenceRows rows = new SentenceRows(new ArrayList<>(), new ArrayList<>());
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            for (String column : List.of("id", "text")) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new InputException(file + ", line 1: the column " + column + " is missing.");
                }
            }
            for (CSVRecord row : parser) {
                rows.add(file + ", line " + parser.getCurrentLineNumber(), row);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new InputException(file + ": cannot be read as CSV in UTF-8 (" + e.getMessage() + ").");
        }
        return rows;
    }

    private void add(String where, CSVRecord row) {
        if (!row.isSet("id") || !row.isSet("text")) {
            errors.add(where + ": the row has " + row.size() + " columns, fewer than the header.");
            return;
        }
        String form = row.isMapped("form") && row.isSet("form") ? row.get("form") : "";
        try {
            sentences.add(new Row(row.get("id"), row.get("text"), form(form)));
        } catch (IllegalArgumentException e) {
            errors.add(where + ", column form: \"" + form + "\" is not one of speech, clause, report.");
        }
    }

    private static SentenceForm form(String name) {
        return name.isBlank() ? SentenceForm.SPEECH : SentenceForm.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
