package dev.demarche.speaker;

import org.jspecify.annotations.Nullable;

/**
 * A place where the text names somebody or something.
 *
 * @param phrase the words of the name, without title
 * @param name the name
 * @param kind what it names
 * @param gender the gender that a title before it tells; null if none does
 */
record NameMention(
        Phrase phrase, Name name, NameKind kind, @Nullable Gender gender) {

    int start() {
        return phrase.range().start();
    }

    boolean in(Phrase other) {
        return other.first() <= phrase.first() && phrase.end() <= other.end();
    }
}
