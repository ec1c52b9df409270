package dev.demarche;

/**
 * The words that attribute a quotation to its source, such as "said", "according to" or "in a statement".
 *
 * @param span where they stand
 * @param lemma the base form of their head, such as "say"
 */
public record Cue(Span span, String lemma) {}
