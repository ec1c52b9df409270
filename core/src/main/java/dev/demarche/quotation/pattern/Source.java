package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand for the source.
 *
 * @param words where they are; null if there are none
 * @param kind how they were found
 */
public record Source(@Nullable Words words, SourceKind kind) {

    /** No source. */
    public static final Source NONE = new Source(null, SourceKind.NONE);
}
