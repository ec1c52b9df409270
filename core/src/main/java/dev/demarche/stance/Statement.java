package dev.demarche.stance;

import dev.demarche.SentenceForm;
import dev.demarche.text.Range;
import dev.demarche.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or clause to classify, with what is known about its attribution.
 *
 * @param text its characters
 * @param offset where they start in the article; spans of evidence are counted from the article's start
 * @param tokens its tokens, whose ranges are indices into the article's text
 * @param form speech, clause, or a whole reporting sentence
 * @param cue the lemma of the reporting verb; null if unknown
 * @param side the speaker's country or organisation; null if unknown
 */
public record Statement(
        String text,
        int offset,
        List<Token> tokens,
        SentenceForm form,
        @Nullable String cue,
        @Nullable String side) {

    public Statement {
        tokens = List.copyOf(tokens);
    }

    /** {@return where it stands in the article} */
    public Range range() {
        return new Range(offset, offset + text.length());
    }
}
