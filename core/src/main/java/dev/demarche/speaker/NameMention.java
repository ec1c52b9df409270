package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import java.util.Map;
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

    private static final double CAPITALIZED = 0.6;
    private static final Map<String, String> GENERATIONS = Map.of("elder", "sr", "older", "sr", "younger", "jr");

    int start() {
        return phrase.range().start();
    }

    /** {@return "sr" for "the elder Vik" and "jr" for "the younger Vik"; null if nothing tells} */
    @Nullable
    String generation() {
        if (name.generation() != null || phrase.first() == 0) {
            return name.generation();
        }
        return GENERATIONS.get(Phrase.lower(phrase.token(phrase.first() - 1)));
    }

    /** {@return whether it stands in a first line of capitalised words without a final stop, where names run together} */
    boolean inHeadline() {
        Sentence sentence = phrase.sentence();
        if (sentence.paragraph() > 0
                || sentence.token(sentence.size() - 1).text().equals(".")) {
            return false;
        }
        long capitals = sentence.tokens().stream()
                .filter(t -> Character.isUpperCase(t.text().charAt(0)))
                .count();
        return sentence.size() > 3 && capitals > CAPITALIZED * sentence.size();
    }

    /** {@return the same, read as a name of another kind} */
    NameMention as(NameKind other) {
        return new NameMention(phrase, name, other, gender);
    }

    boolean in(Phrase other) {
        return other.first() <= phrase.first() && phrase.end() <= other.end();
    }
}
