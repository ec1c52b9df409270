package dev.demarche;

/**
 * One sentence of a quotation with its own stance.
 *
 * @param span where it stands
 * @param stance its stance
 */
public record QuotedSentence(Span span, StancePrediction stance) {}
