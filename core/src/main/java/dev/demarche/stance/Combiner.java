package dev.demarche.stance;

import dev.demarche.Classification;
import dev.demarche.Evidence;
import dev.demarche.Sentiment;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.Stance;
import dev.demarche.StancePrediction;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Combines the classifications of sentences into one of the text they make up: a stance holds for the whole if it holds
 * for a part, its probability is the noisy-or of theirs, and the sentiment is their mean.
 */
public final class Combiner {

    private Combiner() {}

    /** {@return the classification of the whole; of a single part, that part} */
    public static Classification combine(List<Classification> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new Classification(
                stance(parts.stream().map(Classification::stance).toList()),
                sentiment(parts.stream().map(Classification::sentiment).toList()));
    }

    private static StancePrediction stance(List<StancePrediction> parts) {
        Map<Stance, Double> scores = new LinkedHashMap<>();
        for (StancePrediction part : parts) {
            part.scores().forEach((stance, p) -> scores.merge(stance, p, (a, b) -> 1 - (1 - a) * (1 - b)));
        }
        Set<Stance> union = new TreeSet<>(
                Comparator.comparing((Stance s) -> -scores.getOrDefault(s, 0.0)).thenComparing(Stance::label));
        parts.forEach(part -> union.addAll(part.labels()));
        List<Stance> labels = List.copyOf(union);
        List<Evidence> evidence =
                parts.stream().flatMap(part -> part.evidence().stream()).toList();
        return new StancePrediction(
                labels.isEmpty() ? Stance.NONE : labels.get(0), labels, scores, abstention(parts), evidence);
    }

    /** The whole is as uncertain as its parts: it abstains when all of them do. */
    private static @Nullable String abstention(List<StancePrediction> parts) {
        if (parts.isEmpty()) {
            return "empty text";
        }
        return parts.stream().anyMatch(part -> part.abstention() == null)
                ? null
                : parts.get(0).abstention();
    }

    private static Sentiment sentiment(List<Sentiment> parts) {
        Map<Polarity, Double> mean = new EnumMap<>(Polarity.class);
        for (Polarity polarity : Polarity.values()) {
            double sum = parts.stream()
                    .mapToDouble(part -> part.scores().getOrDefault(polarity, 0.0))
                    .sum();
            mean.put(polarity, parts.isEmpty() ? 1.0 / Polarity.values().length : sum / parts.size());
        }
        Polarity best = mean.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Polarity.NEUTRAL);
        return new Sentiment(parts.isEmpty() ? Polarity.NEUTRAL : best, mean);
    }
}
