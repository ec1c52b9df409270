package dev.demarche.corenlp;

import dev.demarche.text.Range;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads headlines in capitals as they would be written in the article: each word as most often inside its sentences, or in
 * lower case. Taggers know neither "SAYS" nor "MENSAH".
 */
final class Capitals {

    private static final Pattern WORD = Pattern.compile("(?<=[\\p{Ll}\\p{Lu}\\d,;’'] )\\p{L}[\\p{L}-]+");
    private static final int FEWEST_LETTERS = 6;
    private static final int FEWEST_WORDS = 3;

    private final Map<String, String> forms = new HashMap<>();

    Capitals(String text, List<Range> paragraphs) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Range paragraph : paragraphs) {
            String part = paragraph.of(text);
            Matcher words = WORD.matcher(isShouted(part) ? "" : part);
            while (words.find()) {
                counts.computeIfAbsent(lower(words.group()), k -> new HashMap<>())
                        .merge(words.group(), 1, Integer::sum);
            }
        }
        counts.forEach((word, seen) -> forms.put(word, mostFrequent(seen)));
    }

    private static String mostFrequent(Map<String, Integer> seen) {
        return seen.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    static boolean isShouted(String paragraph) {
        return paragraph.codePoints().noneMatch(Character::isLowerCase)
                && paragraph.codePoints().filter(Character::isUpperCase).count() >= FEWEST_LETTERS
                && paragraph.split("\\s+", -1).length >= FEWEST_WORDS;
    }

    /** Gives the words of a sentence in capitals their usual form. */
    void lower(List<CoreLabel> labels) {
        for (int i = 0; i < labels.size(); i++) {
            String word = lower(labels.get(i).word());
            String form = forms.getOrDefault(word, word);
            labels.get(i).setWord(i == 0 ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form);
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
