package dev.demarche.quotation;

import dev.demarche.QuotationType;
import dev.demarche.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement and the words that attribute it.
 *
 * @param content its pieces, in the order of the text
 * @param cue the attributing words; null if the layout alone attributes it
 * @param cueLemma the base form of the cue's head; null without a cue
 * @param source the words that stand for the source; null if there are none
 * @param type direct, indirect or mixed
 * @param confidence the probability that this is an attribution with this content
 * @param rule the name of the pattern that found it
 * @param nested the attributions inside its content that the content itself makes: "He told me, 'Go home.'"
 */
public record Attribution(
        List<Range> content,
        @Nullable Range cue,
        @Nullable String cueLemma,
        @Nullable Range source,
        QuotationType type,
        double confidence,
        String rule,
        List<Attribution> nested) {

    public Attribution {
        content = List.copyOf(content);
        nested = List.copyOf(nested);
    }

    /** Makes an attribution without others inside it. */
    public Attribution(
            List<Range> content,
            @Nullable Range cue,
            @Nullable String cueLemma,
            @Nullable Range source,
            QuotationType type,
            double confidence,
            String rule) {
        this(content, cue, cueLemma, source, type, confidence, rule, List.of());
    }

    /** {@return the same with these attributions inside it} */
    public Attribution with(List<Attribution> inside) {
        return new Attribution(content, cue, cueLemma, source, type, confidence, rule, inside);
    }
}
