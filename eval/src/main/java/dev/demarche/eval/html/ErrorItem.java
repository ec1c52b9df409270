package dev.demarche.eval.html;

import dev.demarche.eval.html.QuotationCard.Figure;
import java.util.List;

/**
 * One error with its text.
 *
 * @param kind what is wrong
 * @param id the sentence or article
 * @param gold what would be right
 * @param predicted what was said
 * @param sure how sure the model was, from 0 to 1
 * @param pieces the text
 * @param facts what else is known
 */
public record ErrorItem(
        String kind, String id, String gold, String predicted, double sure, List<Piece> pieces, List<Figure> facts) {

    /**
     * A piece of the text.
     *
     * @param text the characters
     * @param style the classes of the style sheet; empty for plain text
     */
    public record Piece(String text, String style) {}
}
