package dev.demarche.training;

import dev.demarche.stance.Calibration;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits probabilities and thresholds on sentences that the model has not seen. If there are sentences in which labels are as
 * rare as in news, they count twice as much as all others together: the probabilities are then those of texts between news,
 * where nearly every sentence is without a label, and political speech, where a third has one.
 */
final class Calibrator {

    private static final double NATURAL_SHARE = 2;

    /** A stance that is more likely absent than present is never reported. */
    private static final double LEAST_STANCE = .5;

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
        Outcomes logits = outcomes(label, index);
        Platt platt = Platt.fit(logits.scores(), logits.truth(), logits.weights());
        Calibration calibration = new Calibration(label, platt.slope(), platt.intercept(), 0);
        double threshold = logits.mapped(calibration::probability).bestThreshold();
        double least = task == Task.STANCE ? LEAST_STANCE : 0;
        return new Calibration(label, platt.slope(), platt.intercept(), Math.max(least, threshold));
    }

    private Outcomes outcomes(String label, int index) {
        Outcomes outcomes = new Outcomes();
        scored.forEach(s -> outcomes.add(s.logits().get(index), holds(s, label), 1));
        double weight = NATURAL_SHARE * scored.size() / Math.max(1, natural.size());
        natural.forEach(s -> outcomes.add(s.logits().get(index), holds(s, label), weight));
        return outcomes;
    }

    private boolean holds(ScoredSentence scoredSentence, String label) {
        return task.labels(scoredSentence.sentence()).contains(label);
    }
}
