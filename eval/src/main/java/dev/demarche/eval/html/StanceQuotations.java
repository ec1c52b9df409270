package dev.demarche.eval.html;

import java.util.List;

/**
 * The surest statements of a stance.
 *
 * @param stance the stance
 * @param style the class of its mark
 * @param lines the statements
 */
public record StanceQuotations(String stance, String style, List<Line> lines) {

    /**
     * One statement.
     *
     * @param text its content
     * @param speaker who made it
     * @param probability how probable the stance is
     * @param article the article's id
     * @param link where it stands in the marked-up article; empty if there is none
     */
    public record Line(String text, String speaker, String probability, String article, String link) {}
}
