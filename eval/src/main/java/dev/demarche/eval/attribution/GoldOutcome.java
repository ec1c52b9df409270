package dev.demarche.eval.attribution;

import dev.demarche.datasets.articles.GoldAttribution;
import org.jspecify.annotations.Nullable;

/**
 * What became of one gold attribution.
 *
 * @param gold the attribution
 * @param speech whether its cue is one of speech or writing
 * @param covered the share of its content that lies in predicted contents
 * @param match the prediction that it was paired with; null if it was missed
 */
public record GoldOutcome(
        GoldAttribution gold,
        boolean speech,
        double covered,
        @Nullable Match match) {

    /** {@return whether it was found} */
    public boolean found() {
        return match != null;
    }

    /** {@return whether the text has words for its source} */
    public boolean hasSource() {
        return !gold.source().isEmpty();
    }

    /** {@return whether the gold gives it a name} */
    public boolean named() {
        return gold.speaker() != null && !Names.of(gold.speaker()).any().isEmpty();
    }

    /** {@return whether it was found and its speaker's words too} */
    public boolean speakerRight() {
        return match != null && hasSource() && match.speaker().right();
    }

    /**
     * {@return whether the whole job was done: found, the speaker's words and name right as far as the text has them, and
     * exactly the stances of the gold}
     */
    public boolean wholeJobRight() {
        return match != null
                && (!hasSource() || match.speaker().right())
                && (!named() || match.speaker().canonical())
                && gold.labels() != null
                && gold.labels().equals(match.prediction().labels());
    }
}
