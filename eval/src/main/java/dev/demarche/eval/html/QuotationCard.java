package dev.demarche.eval.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a quotation.
 *
 * @param id its number
 * @param style the class of its stance
 * @param speaker the name, or what is known instead
 * @param about role and affiliation
 * @param mention the words for the speaker in the text
 * @param cue the attributing words
 * @param type direct, mixed or indirect
 * @param stance its stances
 * @param target whom it is directed at
 * @param probability of the strongest stance
 * @param sentiment its sentiment
 * @param abstention why the model is unsure
 * @param confidence that it is a statement with these borders
 * @param rule the pattern that found it
 * @param scores the probability of each stance
 * @param evidence what weighed most
 * @param sentences each sentence and its stance
 */
public record QuotationCard(
        int id,
        String style,
        String speaker,
        @Nullable String about,
        @Nullable String mention,
        @Nullable String cue,
        String type,
        String stance,
        @Nullable String target,
        String probability,
        String sentiment,
        @Nullable String abstention,
        String confidence,
        String rule,
        List<Figure> scores,
        List<Figure> evidence,
        List<Figure> sentences) {

    /**
     * A thing and its value.
     *
     * @param label the thing
     * @param value its value
     */
    public record Figure(String label, String value) {}
}
