package dev.demarche.datasets.check;

import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.LocatedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds texts that say the same, names and numbers aside. Texts of which the shorter has fewer than four trigrams must be
 * the same to count.
 */
final class DuplicateCheck {

    private static final int ENOUGH_TRIGRAMS = 4;

    private final double mostAlike;
    private final List<LocatedSentence> sentences;
    private final List<Set<String>> trigrams = new ArrayList<>();
    private final List<DataProblem> problems = new ArrayList<>();

    private DuplicateCheck(List<LocatedSentence> sentences, double mostAlike) {
        this.sentences = sentences;
        this.mostAlike = mostAlike;
    }

    static List<DataProblem> find(List<LocatedSentence> sentences, double mostAlike) {
        DuplicateCheck check = new DuplicateCheck(sentences, mostAlike);
        check.find();
        return check.problems;
    }

    private void find() {
        Map<String, Integer> same = new HashMap<>();
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            MaskedText text = new MaskedText(sentences.get(i).sentence().text());
            Set<String> mine = text.trigrams();
            trigrams.add(mine);
            Integer before = same.putIfAbsent(String.join(" ", text.words()), i);
            if (before != null && !text.words().isEmpty()) {
                report(i, before, 1);
            } else {
                compare(i, holders);
            }
            mine.forEach(trigram ->
                    holders.computeIfAbsent(trigram, t -> new ArrayList<>()).add(trigrams.size() - 1));
        }
    }

    /** Compares a text with those before it that share a trigram. */
    private void compare(int index, Map<String, List<Integer>> holders) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String trigram : trigrams.get(index)) {
            holders.getOrDefault(trigram, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        shared.forEach((other, count) -> {
            int smaller =
                    Math.min(trigrams.get(index).size(), trigrams.get(other).size());
            if (smaller >= ENOUGH_TRIGRAMS && count > mostAlike * smaller) {
                report(index, other, (double) count / smaller);
            }
        });
    }

    private void report(int index, int other, double share) {
        LocatedSentence mine = sentences.get(index);
        LocatedSentence first = sentences.get(other);
        String where =
                first.file() + ":" + first.line() + " (" + first.sentence().id() + ")";
        problems.add(new DataProblem(
                mine.file(),
                mine.line(),
                "text",
                Excerpt.of(mine.sentence().text()),
                String.format(
                        Locale.ROOT,
                        "less like %s, which has %.0f %% of its word trigrams: write one anew or drop it",
                        where,
                        100 * share)));
    }
}
