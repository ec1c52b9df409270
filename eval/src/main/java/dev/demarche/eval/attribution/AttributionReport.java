package dev.demarche.eval.attribution;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a report on attribution shows.
 *
 * @param data the name of the gold articles
 * @param evaluation the system
 * @param others other systems on the same articles
 */
public record AttributionReport(String data, AttributionEvaluation evaluation, List<AttributionEvaluation> others) {

    public AttributionReport {
        others = List.copyOf(others);
    }

    /** {@return a report on one system alone} */
    public static AttributionReport of(String data, AttributionEvaluation evaluation) {
        return new AttributionReport(data, evaluation, List.of());
    }

    /** {@return the system and the others} */
    public List<AttributionEvaluation> systems() {
        return Stream.concat(Stream.of(evaluation), others.stream()).toList();
    }
}
