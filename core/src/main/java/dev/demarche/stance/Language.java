package dev.demarche.stance;

import dev.demarche.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells English from other languages by the small words that no sentence does without. A text is not English if it has
 * more small words of other languages, or none of English in many words, or mostly letters of other scripts.
 */
final class Language {

    private static final int LAST_ASCII = 127;
    private static final int MANY = 9;
    private static final int FEWEST_FOREIGN = 2;
    private static final Set<String> ENGLISH = words("english-small-words.txt");
    private static final Set<String> FOREIGN = words("foreign-small-words.txt");

    private Language() {}

    static boolean isEnglish(List<Token> tokens) {
        int words = 0;
        int english = 0;
        int foreign = 0;
        int latin = 0;
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            if (Character.isLetter(word.codePointAt(0)) || word.startsWith("'")) {
                words++;
                english += ENGLISH.contains(word) ? 1 : 0;
                foreign += FOREIGN.contains(word) ? 1 : 0;
                latin += isLatin(word) ? 1 : 0;
            }
        }
        return 2 * latin >= words && (english > 0 || words < MANY) && (foreign < FEWEST_FOREIGN || foreign < english);
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            int c = word.codePointAt(i);
            if (c > LAST_ASCII
                    && Character.isLetter(c)
                    && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> words(String file) {
        try (InputStream stream = Language.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The core jar is damaged: " + file + " is missing.");
            }
            return Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The core jar is damaged: " + file + " cannot be read.", e);
        }
    }
}
