package dev.demarche.cli.input;

import dev.demarche.Article;
import org.jspecify.annotations.Nullable;

/** An article, or why there is none. */
public sealed interface Input {

    /**
     * An article that was read.
     *
     * @param article the article
     */
    record Read(Article article) implements Input {}

    /**
     * Something that could not be read.
     *
     * @param message what, where, and what to do
     */
    record Failed(@Nullable String message) implements Input {}
}
