package dev.demarche.eval.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the page shows it.
 *
 * @param anchor the name by which links find it
 * @param title its headline or id
 * @param byline date and counts
 * @param count how many statements it has
 * @param headline its headline, with the marks if it stands in the text
 * @param paragraphs its other paragraphs
 */
public record ArticleView(
        String anchor, String title, String byline, String count, Paragraph headline, List<Paragraph> paragraphs) {

    /**
     * A paragraph with the quotations that begin in it.
     *
     * @param pieces its text
     * @param cards its quotations
     */
    public record Paragraph(List<Piece> pieces, List<QuotationCard> cards) {}

    /**
     * A piece of text of one kind.
     *
     * @param text the characters
     * @param quotation the number of the quotation that it belongs to, or 0
     * @param opens whether the quotation, or a further part of it, begins here
     * @param style the class of the quotation's stance
     * @param label the quotation's stance in words
     * @param words "source" or "cue" if it is one outside quotations
     */
    public record Piece(
            String text,
            int quotation,
            boolean opens,
            String style,
            String label,
            @Nullable String words) {}
}
