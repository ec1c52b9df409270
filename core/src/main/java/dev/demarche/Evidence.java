package dev.demarche;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a decision about a stance.
 *
 * @param stance the stance it speaks for or against
 * @param feature the name of the feature, readable by people
 * @param span the text that gave rise to it; null if it comes from the text as a whole
 * @param weight what it adds to the stance's log-odds before calibration; negative speaks against the stance
 */
public record Evidence(
        Stance stance, String feature, @Nullable Span span, double weight) {}
