package dev.demarche;

import org.jspecify.annotations.Nullable;

/**
 * Whom or what a stance is directed at.
 *
 * @param span the words for it
 * @param name the fullest name that the article gives it; null if it is not one of those whom the article names
 */
public record Target(Span span, @Nullable String name) {}
