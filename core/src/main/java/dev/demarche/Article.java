package dev.demarche;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it was given. All offsets of its {@link Analysis} are UTF-16 indices into {@code text}.
 *
 * @param id identifies the article in results, often the file's name without its ending
 * @param title the headline, if it is known apart from the text
 * @param text the text, exactly as it shall be analysed; may be empty
 * @param date the day of publication, if known
 */
public record Article(
        String id,
        @Nullable String title,
        String text,
        @Nullable LocalDate date) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }

    /** {@return an article without title and date} */
    public static Article of(String id, String text) {
        return new Article(id, null, text, null);
    }
}
