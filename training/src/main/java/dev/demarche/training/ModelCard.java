package dev.demarche.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a model's card: what it is, what it was made of, how good it is, and what it is not for. */
final class ModelCard {

    private ModelCard() {}

    static String of(Map<String, String> manifest, TrainingReport report) {
        return """
                # Stance model (%s)

                Classifies the stance and sentiment of English sentences that somebody said or wrote, and of news sentences that
                report speech. Linear models on the features %s%s.

                ## Data
                %d labelled sentences, SHA-256 `%s`.

                ## How good it is
                %s The thresholds were set on the same sentences, so the figures are a little too good.

                | stance | sentences | precision | recall | F1 |
                |---|---|---|---|---|
                %s
                | sentiment | sentences | precision | recall | F1 |
                |---|---|---|---|---|
                %s
                ## How it was made
                %s, C = %s for stance and %s for sentiment, seed %s. The probability of each label is calibrated by Platt's scaling on the sentences that it is measured on. Training again
                with the same data, seed and version gives the same bytes.

                ## Limits
                The figures above hold for sentences like those it was trained on. It reads one sentence at a time, knows no facts, and
                does not judge whether a statement is true. Irony, hints and quotations inside quotations mislead it. Do not decide
                about persons with it.
                """.formatted(
                manifest.get("profile"),
                manifest.get("features.families"),
                manifest.getOrDefault("encoder", "").isEmpty() ? "" : "; sentence encoder " + manifest.get("encoder"),
                report.sentences(),
                manifest.get("data.sha256"),
                report.measured(),
                rows(report.stances()),
                rows(report.sentiments()),
                manifest.get("recipe"),
                manifest.get("stance.cost"),
                manifest.get("sentiment.cost"),
                manifest.get("seed"));
    }

    private static String rows(List<LabelScore> scores) {
        StringBuilder rows = new StringBuilder();
        for (LabelScore score : scores) {
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f | %.3f |%n",
                    score.label(),
                    score.support(),
                    score.precision(),
                    score.recall(),
                    score.f1()));
        }
        return rows.toString().replace(System.lineSeparator(), "\n");
    }
}
