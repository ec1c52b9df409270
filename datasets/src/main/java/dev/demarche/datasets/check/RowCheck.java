package dev.demarche.datasets.check;

import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.LocatedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is wrong with single rows: labels, text and split. */
final class RowCheck {

    /** Letters that appear when UTF-8 is read as Latin-1, replacement marks, and control characters. */
    private static final Pattern GARBLED =
            Pattern.compile("[\\uFFFD\\p{Cc}&&[^\\n\\t]]|Ã[\\u0080-\\u00BF]|â€|Â[\\u00A0-\\u00BF]");

    private static final int A_FEW = 3;
    private static final int MANY = 100;

    private final CheckOptions options;
    private final List<DataProblem> problems = new ArrayList<>();

    private RowCheck(CheckOptions options) {
        this.options = options;
    }

    static List<DataProblem> find(List<LocatedSentence> sentences, CheckOptions options) {
        RowCheck check = new RowCheck(options);
        Map<String, Integer> labels = new HashMap<>();
        sentences.forEach(s -> s.sentence().labels().forEach(label -> labels.merge(label, 1, Integer::sum)));
        Map<String, LocatedSentence> groups = new HashMap<>();
        for (LocatedSentence sentence : sentences) {
            check.labels(sentence, labels, sentences.size());
            check.text(sentence);
            check.split(sentence, groups);
        }
        return check.problems;
    }

    private void labels(LocatedSentence sentence, Map<String, Integer> counts, int rows) {
        for (String label : sentence.sentence().labels()) {
            boolean rare = options.labels().isEmpty() && rows >= MANY && counts.getOrDefault(label, 0) <= A_FEW;
            if (rare) {
                report(sentence, "labels", label, "a label of more than " + A_FEW + " rows: is it misspelt?");
            } else if (!options.labels().isEmpty() && !options.labels().contains(label)) {
                report(
                        sentence,
                        "labels",
                        label,
                        "one of " + options.labels().stream().sorted().toList());
            }
        }
    }

    private void text(LocatedSentence sentence) {
        String text = sentence.sentence().text();
        Matcher garbled = GARBLED.matcher(text);
        if (text.length() > options.longestText()) {
            report(sentence, "text", Excerpt.of(text), "at most " + options.longestText() + " characters: split it");
        }
        if (garbled.find()) {
            int from = Math.max(0, garbled.start() - 10);
            int to = Math.min(text.length(), garbled.end() + 10);
            report(sentence, "text", text.substring(from, to), "readable: save the file in UTF-8 again");
        }
    }

    private void split(LocatedSentence sentence, Map<String, LocatedSentence> groups) {
        String split = sentence.sentence().split();
        LocatedSentence first = groups.putIfAbsent(sentence.sentence().group(), sentence);
        if (first != null && split != null && !split.equals(first.sentence().split())) {
            String where = first.file() + ":" + first.line();
            report(
                    sentence,
                    "split",
                    split,
                    "the same for all of group " + sentence.sentence().group() + ", which is "
                            + first.sentence().split() + " at " + where);
        }
    }

    private void report(LocatedSentence sentence, String column, String value, String expected) {
        problems.add(new DataProblem(sentence.file(), sentence.line(), column, value, expected));
    }
}
