package dev.demarche.eval.html;

/**
 * A figure at the top of a page.
 *
 * @param name what it is
 * @param value the figure
 * @param note its interval or what else belongs to it
 */
public record Tile(String name, String value, String note) {}
