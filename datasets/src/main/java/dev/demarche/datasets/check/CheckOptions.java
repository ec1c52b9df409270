package dev.demarche.datasets.check;

import java.util.Set;

/**
 * What counts as wrong.
 *
 * @param labels the labels that may occur; empty means any that occurs more than a few times
 * @param longestText a text with more characters is too long
 * @param mostAlike two texts that share more than this share of their masked word trigrams are near duplicates
 * @param leakPrecision a word that predicts a label with more than this precision gives it away ...
 * @param leakRows ... if it stands in more than this many rows
 */
public record CheckOptions(Set<String> labels, int longestText, double mostAlike, double leakPrecision, int leakRows) {

    /** What holds for the project's own data. */
    public static final CheckOptions DEFAULT = new CheckOptions(Set.of(), 1000, .6, .95, 15);

    public CheckOptions {
        labels = Set.copyOf(labels);
    }

    /** {@return the same with only these labels allowed} */
    public CheckOptions withLabels(Set<String> allowed) {
        return new CheckOptions(allowed, longestText, mostAlike, leakPrecision, leakRows);
    }
}
