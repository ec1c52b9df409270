package dev.demarche.eval.html;

/**
 * A name with the style of its mark.
 *
 * @param label the name
 * @param style the class of the style sheet
 */
public record Swatch(String label, String style) {}
