package dev.demarche.eval.stance;

/**
 * What happens when only the surest rows are answered.
 *
 * @param coverage the share of rows that are answered
 * @param confidence the least confidence among them
 * @param risk the share of these whose labels are not exactly right
 */
public record RiskPoint(double coverage, double confidence, double risk) {}
