package dev.demarche.eval.report;

import dev.demarche.eval.attribution.AttributionEvaluation;
import dev.demarche.eval.attribution.AttributionFigures;
import dev.demarche.eval.stance.StanceEvaluation;
import dev.demarche.eval.stance.StanceFigures;
import dev.demarche.eval.stance.StanceFigures.SentimentFigures;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a sentence what was measured on what. */
public final class Summaries {

    private Summaries() {}

    /** {@return system, sizes, and what was odd about the predictions} */
    public static String of(AttributionEvaluation evaluation) {
        AttributionFigures f = evaluation.figures();
        return "%s: %d articles, %d gold attributions, %d predicted quotations%s"
                .formatted(
                        evaluation.system(),
                        f.documents(),
                        f.goldAttributions(),
                        f.predictedQuotations(),
                        oddities(f.input()));
    }

    /** {@return model, sizes, and what was odd about the answers} */
    public static String of(StanceEvaluation evaluation) {
        StanceFigures f = evaluation.figures();
        SentimentFigures sentiment = f.sentiment();
        if (f.rows() == 0) {
            return "%s: %d sentences with sentiment, none with stances%s"
                    .formatted(evaluation.model(), sentiment == null ? 0 : sentiment.rows(), oddities(f.input()));
        }
        return "%s: %d sentences in %d groups%s"
                .formatted(evaluation.model(), f.rows(), f.groups(), oddities(f.input()));
    }

    private static String oddities(Map<String, Integer> input) {
        return input.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> "; " + e.getKey().replace('_', ' ') + ": " + e.getValue())
                .collect(Collectors.joining());
    }
}
