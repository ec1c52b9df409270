package dev.demarche;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stances of a text and how sure the model is of each.
 *
 * @param primary the strongest of {@code labels}, or {@link Stance#NONE}
 * @param labels the stances whose probability passes the model's threshold, strongest first; empty means none
 * @param scores the calibrated probability of every stance that the model knows, by name
 * @param abstention why the model does not stand by this prediction; null if it does
 * @param evidence what weighed most for and against each of {@code labels}, strongest first
 */
public record StancePrediction(
        Stance primary,
        List<Stance> labels,
        Map<Stance, Double> scores,
        @Nullable String abstention,
        List<Evidence> evidence) {

    public StancePrediction {
        labels = List.copyOf(labels);
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        evidence = List.copyOf(evidence);
    }
}
