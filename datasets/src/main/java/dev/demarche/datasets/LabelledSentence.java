package dev.demarche.datasets;

import dev.demarche.SentenceForm;
import dev.demarche.Sentiment.Polarity;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or clause with its labels.
 *
 * @param id names it; no other sentence of the same data has it
 * @param group sentences of one group belong together and are never split between training and test
 * @param topic what it is about, such as "trade"
 * @param text its characters
 * @param form speech, clause, or a whole reporting sentence
 * @param speakerKind person, organization, country, group or unnamed
 * @param side the country or organisation that the speaker belongs to
 * @param cue the lemma of the reporting verb
 * @param labels its stances; empty means none
 * @param primary the stance of its main clause; "none" if there is none
 * @param sentiment how the speaker values what it is about
 * @param phenomenon what makes it worth having, such as "negated"
 * @param split "train", "test", or "natural" for sentences kept apart to set thresholds on; null if not split
 * @param labelled whether its stances were annotated at all
 */
public record LabelledSentence(
        String id,
        String group,
        @Nullable String topic,
        String text,
        SentenceForm form,
        @Nullable String speakerKind,
        @Nullable String side,
        @Nullable String cue,
        Set<String> labels,
        @Nullable String primary,
        @Nullable Polarity sentiment,
        @Nullable String phenomenon,
        @Nullable String split,
        boolean labelled) {

    /** A sentence whose stances were annotated. */
    public LabelledSentence(
            String id,
            String group,
            @Nullable String topic,
            String text,
            SentenceForm form,
            @Nullable String speakerKind,
            @Nullable String side,
            @Nullable String cue,
            Set<String> labels,
            @Nullable String primary,
            @Nullable Polarity sentiment,
            @Nullable String phenomenon,
            @Nullable String split) {
        this(id, group, topic, text, form, speakerKind, side, cue, labels, primary, sentiment, phenomenon, split, true);
    }

    public LabelledSentence {
        labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
    }
}
