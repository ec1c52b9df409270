package dev.demarche.speaker;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name without title, article and possessive.
 *
 * @param text as the article spells it
 * @param words its words in lower case, without the stops of initials
 */
record Name(String text, List<String> words) {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii");

    Name {
        words = List.copyOf(words);
    }

    static Name of(Phrase phrase) {
        return of(phrase.text());
    }

    static Name of(String text) {
        return new Name(
                text, List.of(text.split("\\s+")).stream().map(Name::key).toList());
    }

    private static String key(String word) {
        return word.replace(".", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    int size() {
        return words.size();
    }

    String first() {
        return words.get(0);
    }

    /** {@return the family name of a person, without "Jr."} */
    String last() {
        return bare(words.get(words.size() - (generation() == null ? 1 : 2)));
    }

    /** {@return "jr", "sr" and the like at its end; null without} */
    @Nullable
    String generation() {
        String last = words.get(words.size() - 1);
        return words.size() > 1 && GENERATIONS.contains(last) ? last : null;
    }

    /** {@return a word of an Arabic name without its article: "assad" for "al-assad"} */
    static String bare(String word) {
        return word.startsWith("al-") || word.startsWith("el-") ? word.substring(3) : word;
    }

    /** {@return the gender of the forename; null if unknown} */
    @Nullable
    Gender gender() {
        for (String word : words.subList(0, Math.max(1, words.size() - 1))) {
            Gender gender = Vocabulary.genderOfForename(word);
            if (gender != null && words.size() > 1) {
                return gender;
            }
        }
        return null;
    }

    /** {@return whether the words of the other stand in this one, side by side} */
    boolean contains(Name other) {
        return Collections.indexOfSubList(words, other.words) >= 0;
    }

    /** {@return whether both may be the full name of one person} */
    boolean agrees(Name other) {
        boolean apart =
                generation() != null && other.generation() != null && !Objects.equals(generation(), other.generation());
        return !apart
                && (contains(other)
                        || other.contains(this)
                        || (last().equals(other.last()) && sameForename(first(), other.first())));
    }

    private static boolean sameForename(String one, String other) {
        boolean initial = one.length() <= 2 || other.length() <= 2;
        return one.equals(other) || (initial && one.charAt(0) == other.charAt(0)) || Vocabulary.nicknames(one, other);
    }

    /** {@return whether it consists of capitals alone, like "UNHCR"} */
    boolean isAcronym() {
        String letters = text.replace(".", "").replace("-", "");
        return words.size() == 1
                && letters.length() > 1
                && letters.chars().filter(Character::isUpperCase).count() >= Math.max(2, letters.length() - 1);
    }
}
