package dev.demarche.training;

import dev.demarche.stance.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fits probabilities and thresholds on sentences that the model has not seen. If there are sentences in which labels are as
 * rare as in news, they count four times as much as all others together: the probabilities are then those of texts between news,
 * where nearly every sentence is without a label, and political speech, where a third has one.
 */
final class Calibrator {

    private static final double NATURAL_SHARE = 4;

    private final Task task;
    private final List<ScoredSentence> scored;
    private final List<ScoredSentence> natural;
    private final Map<Set<String>, Double> frequencies;

    Calibrator(Task task, List<ScoredSentence> scored, List<ScoredSentence> natural) {
        this.task = task;
        this.scored = List.copyOf(scored);
        this.natural = List.copyOf(natural);
        frequencies = Stream.concat(scored.stream(), natural.stream())
                .collect(Collectors.groupingBy(s -> task.labels(s.sentence()), Collectors.summingDouble(s -> 1)));
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
        return new Calibration(label, platt.slope(), platt.intercept(), threshold);
    }

    private Outcomes outcomes(String label, int index) {
        Outcomes outcomes = new Outcomes();
        double rare = scored.isEmpty() ? 1 : NATURAL_SHARE * scored.size() / Math.max(1, natural.size());
        scored.forEach(s -> outcomes.add(s.logits().get(index), holds(s, label), weight(s)));
        natural.forEach(s -> outcomes.add(s.logits().get(index), holds(s, label), rare * weight(s)));
        return outcomes;
    }

    /** {@return how much a sentence counts: the polarities count alike, however frequent each is} */
    private double weight(ScoredSentence sentence) {
        if (task == Task.STANCE) {
            return 1;
        }
        double mean = (double) (scored.size() + natural.size()) / frequencies.size();
        return mean / frequencies.getOrDefault(task.labels(sentence.sentence()), mean);
    }

    private boolean holds(ScoredSentence scoredSentence, String label) {
        return task.labels(scoredSentence.sentence()).contains(label);
    }
}
