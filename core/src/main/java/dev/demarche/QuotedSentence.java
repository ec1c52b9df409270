package dev.demarche;

import org.jspecify.annotations.Nullable;

/**
 * One sentence of a quotation with its own stance.
 *
 * @param span where it stands
 * @param stance its stance
 * @param target whom or what its condemnation or threat is directed at; null if there is neither or the text does not say
 */
public record QuotedSentence(
        Span span, StancePrediction stance, @Nullable Target target) {

    /** Makes a sentence without a target. */
    public QuotedSentence(Span span, StancePrediction stance) {
        this(span, stance, null);
    }
}
