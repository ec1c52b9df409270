package dev.demarche.training;

import com.google.protobuf.ByteString;
import dev.demarche.stance.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A trained and calibrated model of one task.
 *
 * @param task what it has learnt
 * @param protobuf the linear model
 * @param calibrations one for each label
 * @param scores how well each label was found in cross-validation
 * @param heldOut what was said about each sentence in cross-validation
 */
record TrainedHead(
        Task task,
        ByteString protobuf,
        List<Calibration> calibrations,
        List<LabelScore> scores,
        List<HeldOut> heldOut) {

    TrainedHead {
        heldOut = List.copyOf(heldOut);
        calibrations = List.copyOf(calibrations);
        scores = List.copyOf(scores);
    }

    /** Trains, cross-validates and calibrates. */
    static TrainedHead train(
            Task task, List<TrainingExample> examples, List<TrainingExample> natural, TrainerSettings settings) {
        List<String> labels = List.copyOf(new TreeSet<>(examples.stream()
                .flatMap(e -> task.labels(e.sentence()).stream())
                .toList()));
        List<TrainingExample> all =
                Stream.concat(examples.stream(), natural.stream()).toList();
        byte[] protobuf = LinearRecipe.train(all, task, settings.profile().cost(task));
        List<ScoredSentence> scores = new CrossValidation(
                        task, settings.profile().cost(task), labels)
                .run(all, settings.folds(), settings.seed(), settings.listener());
        List<ScoredSentence> scored = unseen(scores.subList(0, examples.size()), settings);
        List<ScoredSentence> rare = unseen(scores.subList(examples.size(), all.size()), settings);
        List<Calibration> calibrations = new Calibrator(task, scored, rare).fit(labels);
        return new TrainedHead(
                task,
                ByteString.copyFrom(protobuf),
                calibrations,
                scores(task, scored, calibrations),
                scored.stream().map(s -> heldOut(s, calibrations)).toList());
    }

    private static HeldOut heldOut(ScoredSentence scored, List<Calibration> calibrations) {
        Set<String> given = new TreeSet<>();
        Map<String, Double> scores = new TreeMap<>();
        for (int i = 0; i < calibrations.size(); i++) {
            Calibration calibration = calibrations.get(i);
            double probability = calibration.probability(scored.logits().get(i));
            scores.put(calibration.label(), probability);
            if (probability >= calibration.threshold()) {
                given.add(calibration.label());
            }
        }
        return new HeldOut(scored.sentence(), given, scores);
    }

    private static List<ScoredSentence> unseen(List<ScoredSentence> scored, TrainerSettings settings) {
        return scored.stream()
                .filter(s -> !settings.seen().contains(s.sentence()))
                .toList();
    }

    private static List<LabelScore> scores(Task task, List<ScoredSentence> scored, List<Calibration> calibrations) {
        List<LabelScore> scores = new ArrayList<>();
        for (int i = 0; i < calibrations.size(); i++) {
            Calibration calibration = calibrations.get(i);
            Outcomes outcomes = new Outcomes();
            for (ScoredSentence sentence : scored) {
                boolean holds = task.labels(sentence.sentence()).contains(calibration.label());
                outcomes.add(calibration.probability(sentence.logits().get(i)), holds, 1);
            }
            scores.add(outcomes.score(calibration.label(), calibration.threshold()));
        }
        return scores;
    }
}
