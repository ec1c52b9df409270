package dev.demarche.speaker;

import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The names of an article, for words that are no source. */
public final class KnownNames {

    private final Cast cast;

    private KnownNames(Cast cast) {
        this.cast = cast;
    }

    /** {@return the names of a text} */
    public static KnownNames of(AnnotatedText text) {
        return new KnownNames(Cast.of(text));
    }

    /**
     * {@return the fullest name of whom these words name; null if they name nobody}
     *
     * @param sentence the sentence that holds the words
     * @param words some words of it
     * @param head the one that the others go with
     */
    public @Nullable String name(Sentence sentence, Range words, Token head) {
        return cast.names(sentence).stream()
                .filter(name -> words.contains(name.phrase().range()))
                .max(Comparator.comparing(
                                (NameMention name) -> name.phrase().range().contains(head.range()))
                        .thenComparing(name -> -name.start()))
                .map(name -> fullest(cast.entity(name)))
                .orElse(null);
    }

    private static @Nullable String fullest(Entity entity) {
        Name full = entity.fullName();
        return full == null ? null : full.text();
    }
}
