package dev.demarche.datasets.statistics;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts sentences into words. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
    }

    static String opening(String text) {
        return of(text).stream().limit(3).reduce("", (a, b) -> a + " " + b);
    }
}
