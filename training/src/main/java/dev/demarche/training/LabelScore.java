package dev.demarche.training;

/**
 * How well a label was found.
 *
 * @param label the label
 * @param support how many sentences have it
 * @param precision the share of right ones among those given
 * @param recall the share of found ones among those to find
 * @param f1 their harmonic mean
 */
public record LabelScore(String label, int support, double precision, double recall, double f1) {}
