package dev.demarche;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that an article attributes to somebody.
 *
 * @param id counts the quotations of an article from 1, in the order of the text; those inside others come last
 * @param type direct, indirect or mixed
 * @param spans the content, in one piece or several: "A," he said, "B." has two
 * @param cue the words that attribute it; null if the layout alone does
 * @param speaker who made it
 * @param confidence probability that this is a statement with these borders, from 0 to 1
 * @param rule the name of the pattern that found it
 * @param stance the stance of the whole, combined from its sentences
 * @param sentiment the sentiment of the whole
 * @param sentences its sentences, each with a stance of its own
 * @param nested the quotations inside it that its speaker attributes to others
 */
public record Quotation(
        int id,
        QuotationType type,
        List<Span> spans,
        @Nullable Cue cue,
        Speaker speaker,
        double confidence,
        String rule,
        StancePrediction stance,
        Sentiment sentiment,
        List<QuotedSentence> sentences,
        List<Quotation> nested) {

    public Quotation {
        spans = List.copyOf(spans);
        sentences = List.copyOf(sentences);
        nested = List.copyOf(nested);
    }

    /** Makes a quotation without others inside it. */
    public Quotation(
            int id,
            QuotationType type,
            List<Span> spans,
            @Nullable Cue cue,
            Speaker speaker,
            double confidence,
            String rule,
            StancePrediction stance,
            Sentiment sentiment,
            List<QuotedSentence> sentences) {
        this(id, type, spans, cue, speaker, confidence, rule, stance, sentiment, sentences, List.of());
    }

    /** {@return the content as one text, its pieces joined by " ... "} */
    public String text() {
        return String.join(" ... ", spans.stream().map(Span::text).toList());
    }

    /** {@return the same with other sentences} */
    public Quotation withSentences(List<QuotedSentence> others) {
        return new Quotation(id, type, spans, cue, speaker, confidence, rule, stance, sentiment, others, nested);
    }

    /** {@return whom or what its strongest stance is directed at; null if the text does not say} */
    public @Nullable Target target() {
        return sentences.stream()
                .filter(sentence -> sentence.target() != null)
                .max(Comparator.comparing(sentence -> sentence.stance().scores().getOrDefault(stance.primary(), 0.0)))
                .map(QuotedSentence::target)
                .orElse(null);
    }
}
