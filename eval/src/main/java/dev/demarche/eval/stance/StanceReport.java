package dev.demarche.eval.stance;

import dev.demarche.datasets.LabelledSentence;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a report on a model shows.
 *
 * @param data the name of the labelled sentences
 * @param evaluation the model
 * @param baselines answers that need no model, on the same sentences
 * @param other a second model on the same sentences
 * @param comparison the two models side by side
 * @param learningCurve what the model's figures were with less data; may be empty
 */
public record StanceReport(
        String data,
        StanceEvaluation evaluation,
        List<StanceEvaluation> baselines,
        @Nullable StanceEvaluation other,
        @Nullable StanceComparison comparison,
        List<LearningPoint> learningCurve) {

    public StanceReport {
        baselines = List.copyOf(baselines);
        learningCurve = List.copyOf(learningCurve);
    }

    /** {@return a report on one model, beside the baselines} */
    public static StanceReport of(
            String data,
            List<LabelledSentence> gold,
            Map<String, Map<String, String>> columns,
            Map<String, StanceAnswer> answers,
            StanceOptions options) {
        List<StanceEvaluation> baselines = List.of(
                StanceEvaluator.evaluate(gold, Map.of(), Baselines.majority(gold), options.withModel("majority")),
                StanceEvaluator.evaluate(gold, Map.of(), Baselines.cueLexicon(gold), options.withModel("cue lexicon")));
        return new StanceReport(
                data, StanceEvaluator.evaluate(gold, columns, answers, options), baselines, null, null, List.of());
    }

    /** {@return the model, the second model if there is one, and the baselines} */
    public List<StanceEvaluation> systems() {
        return Stream.of(Stream.of(evaluation), Stream.ofNullable(other), baselines.stream())
                .flatMap(s -> s)
                .toList();
    }

    /** {@return the sentences that were measured on} */
    public List<LabelledSentence> sentences() {
        return evaluation.rows().stream().map(StanceRow::sentence).toList();
    }

    /** {@return the same with a second model beside the first} */
    public StanceReport comparedWith(Map<String, StanceAnswer> answers, StanceOptions options) {
        StanceEvaluation second = StanceEvaluator.evaluate(sentences(), Map.of(), answers, options);
        return new StanceReport(
                data,
                evaluation,
                baselines,
                second,
                StanceComparison.of(evaluation, second, options.bootstrap()),
                learningCurve);
    }

    /** {@return the same with a learning curve} */
    public StanceReport withLearningCurve(List<LearningPoint> points) {
        return new StanceReport(data, evaluation, baselines, other, comparison, points);
    }
}
