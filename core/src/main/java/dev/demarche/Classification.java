package dev.demarche;

/**
 * The stance and sentiment of a text that was classified on its own.
 *
 * @param stance its stance
 * @param sentiment its sentiment
 */
public record Classification(StancePrediction stance, Sentiment sentiment) {}
