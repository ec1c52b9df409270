package dev.demarche;

import org.jspecify.annotations.Nullable;

/**
 * The source of a quotation.
 *
 * @param id the same for all quotations of one speaker in an article, counted from 1
 * @param name the fullest name that the text gives, such as "Anna Verhoeven"; null if it gives none
 * @param kind what kind of source it is
 * @param role function or description, such as "foreign minister" or "a senior official who asked not to be named"
 * @param affiliation country or organisation that the speaker belongs to
 * @param mention the words that stand for the speaker at this quotation, such as "she"; null if there are none
 */
public record Speaker(
        int id,
        @Nullable String name,
        SpeakerKind kind,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable Span mention) {}
