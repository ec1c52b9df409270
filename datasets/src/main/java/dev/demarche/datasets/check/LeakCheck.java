package dev.demarche.datasets.check;

import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.LocatedSentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds words and openings that give a label away by themselves. */
final class LeakCheck {

    private static final int LONGEST_OPENING = 3;

    private final CheckOptions options;
    private final Map<String, Cue> cues = new TreeMap<>();

    /** A word or opening with the rows that hold it. */
    private static final class Cue {
        private final LocatedSentence first;
        private final Map<String, Integer> rowsByLabel = new HashMap<>();
        private int rows;

        Cue(LocatedSentence first) {
            this.first = first;
        }
    }

    private LeakCheck(CheckOptions options) {
        this.options = options;
    }

    static List<DataProblem> find(List<LocatedSentence> sentences, CheckOptions options) {
        LeakCheck check = new LeakCheck(options);
        sentences.forEach(check::count);
        return check.leaks();
    }

    private void count(LocatedSentence sentence) {
        MaskedText text = new MaskedText(sentence.sentence().text());
        Set<String> mine = new HashSet<>();
        text.words().forEach(word -> mine.add("the word \"" + word + "\""));
        for (int length = 1; length <= Math.min(LONGEST_OPENING, text.words().size()); length++) {
            mine.add("the opening \"" + text.opening(length) + "\"");
        }
        for (String name : mine) {
            Cue cue = cues.computeIfAbsent(name, n -> new Cue(sentence));
            cue.rows++;
            sentence.sentence().labels().forEach(label -> cue.rowsByLabel.merge(label, 1, Integer::sum));
        }
    }

    private List<DataProblem> leaks() {
        return cues.entrySet().stream()
                .filter(e -> e.getValue().rows > options.leakRows())
                .flatMap(e -> e.getValue().rowsByLabel.entrySet().stream()
                        .filter(l -> l.getValue() > options.leakPrecision() * e.getValue().rows)
                        .map(l -> leak(e.getKey(), e.getValue(), l.getKey(), l.getValue())))
                .toList();
    }

    private static DataProblem leak(String name, Cue cue, String label, int rows) {
        return new DataProblem(
                cue.first.file(),
                cue.first.line(),
                "text",
                Excerpt.of(cue.first.sentence().text()),
                String.format(
                        Locale.ROOT,
                        "without a leak: %s predicts %s in %d of %d rows; use it in rows without that label too",
                        name,
                        label,
                        rows,
                        cue.rows));
    }
}
