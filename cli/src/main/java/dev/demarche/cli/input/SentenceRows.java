package dev.demarche.cli.input;

import dev.demarche.SentenceForm;
import dev.demarche.datasets.CsvRows;
import dev.demarche.datasets.DataException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sentences to classify, from CSV with the columns id and text, and perhaps form.
 *
 * @param sentences the rows that could be read
 * @param errors what is wrong with the others
 */
public record SentenceRows(List<Row> sentences, List<String> errors) {

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
        CsvRows csv = open(file);
        for (String column : List.of("id", "text")) {
            if (!csv.columns().contains(column)) {
                throw new InputException(file + ", line 1: the column " + column + " is missing.");
            }
        }
        csv.rows().forEach(row -> rows.add(file + ", line " + row.line(), row.fields()));
        return rows;
    }

    private static CsvRows open(Path file) throws InputException {
        try {
            return CsvRows.read(file);
        } catch (DataException | UncheckedIOException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    private void add(String where, Map<String, String> row) {
        String id = row.get("id");
        String text = row.get("text");
        if (id == null || text == null) {
            errors.add(where + ": the row has " + row.size() + " columns, fewer than the header.");
            return;
        }
        String form = row.getOrDefault("form", "");
        try {
            sentences.add(new Row(id, text, form(form)));
        } catch (IllegalArgumentException e) {
            errors.add(where + ", column form: \"" + form + "\" is not one of speech, clause, report.");
        }
    }

    private static SentenceForm form(String name) {
        return name.isBlank() ? SentenceForm.SPEECH : SentenceForm.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
