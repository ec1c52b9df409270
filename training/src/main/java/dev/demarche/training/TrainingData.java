package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.ModelFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks and describes what a model is trained on. */
public final class TrainingData {

    private TrainingData() {}

    /**
     * Checks that there is enough to learn from.
     *
     * @throws IllegalArgumentException if there is not
     */
    static void check(List<LabelledSentence> sentences, int folds) {
        Set<String> groups = new TreeSet<>();
        Map<String, Set<String>> groupsByLabel = new TreeMap<>();
        for (LabelledSentence sentence : sentences) {
            groups.add(sentence.group());
            for (String label : sentence.labels()) {
                groupsByLabel.computeIfAbsent(label, l -> new TreeSet<>()).add(sentence.group());
            }
        }
        require(!groupsByLabel.isEmpty(), "No sentence has a label. Fill the column labels.");
        require(
                groups.size() >= folds,
                "There are " + groups.size() + " groups, fewer than the " + folds
                        + " folds. Take fewer folds, or label more sentences.");
        groupsByLabel.forEach((label, where) ->
                require(where.size() > 1, "The label " + label + " is in one group only. Label it in at least two."));
        require(
                sentences.stream().anyMatch(s -> s.labels().isEmpty()) || groupsByLabel.size() > 1,
                "Every sentence has the same label. Add sentences without it.");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    static List<TrainingExample> withSentiment(List<TrainingExample> examples) {
        return examples.stream()
                .filter(e -> Task.SENTIMENT.hasGold(e.sentence()))
                .toList();
    }

    /** {@return the SHA-256 of everything in the sentences that training uses} */
    public static String sha256(List<LabelledSentence> sentences) {
        StringBuilder text = new StringBuilder();
        for (LabelledSentence s : sentences) {
            text.append(String.join(
                            "\t",
                            s.id(),
                            s.group(),
                            s.text(),
                            s.form().name(),
                            String.valueOf(s.side()),
                            String.valueOf(s.cue()),
                            String.join(",", s.labels()),
                            String.valueOf(s.sentiment())))
                    .append('\n');
        }
        return ModelFiles.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
