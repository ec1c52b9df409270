package dev.demarche.eval.attribution;

import dev.demarche.eval.statistics.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a set of predictions fared.
 *
 * @param predicted how many there are
 * @param matched how many were paired with gold
 * @param precision the share that was; null if there are none
 * @param confidence their mean confidence; null if they have none
 */
public record PrecisionFigures(
        int predicted,
        int matched,
        @Nullable Double precision,
        @Nullable Double confidence) {

    static PrecisionFigures of(List<PredictionOutcome> outcomes) {
        int matched = RecallFigures.count(outcomes, PredictionOutcome::matched);
        return new PrecisionFigures(
                outcomes.size(),
                matched,
                Ratio.of(matched, outcomes.size()),
                Ratio.mean(
                        outcomes.stream().map(o -> o.prediction().confidence()).toList()));
    }
}
