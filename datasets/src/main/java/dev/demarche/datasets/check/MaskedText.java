package dev.demarche.datasets.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as words in lower case, with names and numbers masked. */
final class MaskedText {

    static final String NAME = "NAME";
    private static final String NUMBER = "NUMBER";
    private static final Pattern WORD = Pattern.compile("\\p{N}[\\p{N}.,:]*|[\\p{L}]+(?:['’-]\\p{L}+)*|[.!?:]");

    private final List<String> words = new ArrayList<>();

    MaskedText(String text) {
        Matcher matcher = WORD.matcher(text);
        boolean first = true;
        while (matcher.find()) {
            String word = matcher.group();
            if (Character.isLetterOrDigit(word.codePointAt(0))) {
                add(masked(word, first));
                first = false;
            } else {
                first = true;
            }
        }
    }

    List<String> words() {
        return words;
    }

    Set<String> trigrams() {
        Set<String> trigrams = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            trigrams.add(String.join(" ", words.subList(i, i + 3)));
        }
        return trigrams;
    }

    /** The first words; fewer if there are not as many. */
    String opening(int length) {
        return String.join(" ", words.subList(0, Math.min(length, words.size())));
    }

    /** A name of several words is one name. */
    private void add(String word) {
        if (!word.equals(NAME)
                || words.isEmpty()
                || !words.get(words.size() - 1).equals(NAME)) {
            words.add(word);
        }
    }

    private static String masked(String word, boolean first) {
        if (Character.isDigit(word.codePointAt(0))) {
            return NUMBER;
        }
        boolean name =
                !first && Character.isUpperCase(word.codePointAt(0)) && !word.equals("I") && !isContraction(word);
        return name ? NAME : word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isContraction(String word) {
        return word.startsWith("I'") || word.startsWith("I’");
    }
}
