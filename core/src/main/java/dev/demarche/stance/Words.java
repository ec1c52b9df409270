package dev.demarche.stance;

import dev.demarche.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The lemmas of a statement, with persons, places, nationalities, organisations and numbers masked. */
final class Words {

    private static final Pattern NATIONALITY = Pattern.compile(".*(an|ese|ish|i|ch|ian|ic)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+|[?!]|[A-Z]+");
    private static final Set<String> QUOTES = Set.of("''", "``", "\"", "“", "”", "‘", "’");

    private Words() {}

    /** {@return the words that n-grams are made of; marks but for "?" and "!" are left out} */
    static List<Word> of(List<Token> tokens) {
        return tokens.stream()
                .map(token -> new Word(mask(token), token))
                .filter(word -> WORD.matcher(word.lemma()).matches()
                        && !QUOTES.contains(word.token().text()))
                .toList();
    }

    private static String mask(Token token) {
        return switch (token.entity()) {
            case "PERSON", "ORGANIZATION", "LOCATION", "MISC" -> token.entity();
            default -> maskByForm(token);
        };
    }

    private static String maskByForm(Token token) {
        if (token.is("CD")) {
            return "NUMBER";
        }
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        if (capital && token.is("JJ") && NATIONALITY.matcher(token.text()).matches()) {
            return "NATIONALITY";
        }
        return token.is("NNP") ? "NAME" : token.lemma().toLowerCase(Locale.ROOT);
    }

    /** A masked lemma and the token it comes from. */
    record Word(String lemma, Token token) {}
}
