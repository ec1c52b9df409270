package dev.demarche.training;

import dev.demarche.stance.Calibration;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits probabilities and thresholds on sentences that the model has not seen. If there are sentences in which labels are as
 * rare as in news, thresholds are set for that rate: their negatives count in full, and all positives together as much as
 * the positives among them.
 */
final class Calibrator {

    private final Task task;
    private final List<ScoredSentence> scored;
    private final List<ScoredSentence> natural;

    Calibrator(Task task, List<ScoredSentence> scored, List<ScoredSentence> natural) {
        this.task = task;
        this.scored = List.copyOf(scored);
        this.natural = List.copyOf(natural);
    }

    List<Calibration> fit(List<String> labels) {
        List<Calibration> calibrations = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            calibrations.add(fit(labels.get(i), i));
        }
        return calibrations;
    }

    private Calibration fit(String label, int index) {
        Outcomes all = new Outcomes();
        scored.forEach(s -> all.add(s.logits().get(index), holds(s, label), 1));
        Platt platt = Platt.fit(all.scores(), all.truth(), all.weights());
        Calibration calibration = new Calibration(label, platt.slope(), platt.intercept(), 0.5);
        double threshold = outcomesAtNaturalRate(label, index, calibration).bestThreshold();
        return new Calibration(label, platt.slope(), platt.intercept(), threshold);
    }

    private Outcomes outcomesAtNaturalRate(String label, int index, Calibration calibration) {
        Outcomes outcomes = new Outcomes();
        if (natural.isEmpty()) {
            scored.forEach(s -> outcomes.add(calibration.probability(s.logits().get(index)), holds(s, label), 1));
            return outcomes;
        }
        double share = share(natural, label) / (share(natural, label) + share(scored, label));
        natural.forEach(s -> outcomes.add(
                calibration.probability(s.logits().get(index)), holds(s, label), holds(s, label) ? share : 1));
        scored.stream()
                .filter(s -> holds(s, label))
                .forEach(s -> outcomes.add(calibration.probability(s.logits().get(index)), true, share));
        return outcomes;
    }

    private double share(List<ScoredSentence> sentences, String label) {
        return Math.max(1, sentences.stream().filter(s -> holds(s, label)).count());
    }

    private boolean holds(ScoredSentence scoredSentence, String label) {
        return task.labels(scoredSentence.sentence()).contains(label);
    }
}
