package dev.demarche;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a speaker values what the text is about.
 *
 * @param label the most probable polarity
 * @param scores the probability of each polarity; they sum to 1
 */
public record Sentiment(Polarity label, Map<Polarity, Double> scores) {

    /** The direction of a sentiment. */
    public enum Polarity {
        /** The speaker disapproves. */
        NEGATIVE,
        /** The speaker does not judge. */
        NEUTRAL,
        /** The speaker approves. */
        POSITIVE
    }

    public Sentiment {
        Map<Polarity, Double> copy = new EnumMap<>(Polarity.class);
        copy.putAll(scores);
        scores = Collections.unmodifiableMap(copy);
    }
}
