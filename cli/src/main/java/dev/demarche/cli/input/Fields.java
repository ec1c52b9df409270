package dev.demarche.cli.input;

import dev.demarche.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes an article from the fields of a record, with errors that say where. */
final class Fields {

    private Fields() {}

    static Input article(
            String where, @Nullable String id, @Nullable String title, @Nullable String text, @Nullable String date) {
        if (id == null || id.isBlank()) {
            return new Input.Failed(where + ": the field id is missing. Give each article an id.");
        }
        if (text == null) {
            return new Input.Failed(where + ": the field text is missing. It holds the article.");
        }
        try {
            LocalDate day = date == null || date.isBlank() ? null : LocalDate.parse(date);
            return new Input.Read(new Article(id, title == null || title.isBlank() ? null : title, text, day));
        } catch (DateTimeException e) {
            return new Input.Failed(where + ": the date is \"" + date + "\", but must look like 2024-05-17.");
        }
    }
}
