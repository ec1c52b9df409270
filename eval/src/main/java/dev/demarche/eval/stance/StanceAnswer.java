package dev.demarche.eval.stance;

import dev.demarche.Classification;
import dev.demarche.Evidence;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.Stance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a model says about one sentence.
 *
 * @param labels its stances; empty means none
 * @param scores the probability of each stance; empty if the model gives none
 * @param sentiment its sentiment; null if the model gives none
 * @param evidence what weighed most, in words
 */
public record StanceAnswer(
        Set<String> labels,
        Map<String, Double> scores,
        @Nullable Polarity sentiment,
        List<String> evidence) {

    /** No stance, and no idea how probable any is. */
    public static final StanceAnswer NONE = new StanceAnswer(Set.of(), Map.of(), null, List.of());

    public StanceAnswer {
        labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        evidence = List.copyOf(evidence);
    }

    /** {@return what an analyzer says} */
    public static StanceAnswer of(Classification classification) {
        Set<String> labels = new LinkedHashSet<>();
        classification.stance().labels().forEach(stance -> labels.add(stance.label()));
        Map<String, Double> scores = new LinkedHashMap<>();
        classification.stance().scores().forEach((stance, score) -> scores.put(stance.label(), score));
        labels.remove(Stance.NONE.label());
        return new StanceAnswer(
                labels,
                scores,
                classification.sentiment().label(),
                classification.stance().evidence().stream()
                        .map(StanceAnswer::words)
                        .toList());
    }

    private static String words(Evidence evidence) {
        String what = evidence.span() == null
                ? evidence.feature()
                : "“" + evidence.span().text() + "”";
        return String.format(
                Locale.ROOT,
                "%s %+.2f %s",
                what,
                evidence.weight(),
                evidence.stance().label());
    }
}
