package dev.demarche.datasets.articles;

import dev.demarche.QuotationType;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.text.Range;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an annotator marked: a content, the words for its source, and the words that join the two.
 *
 * @param content the pieces of the content
 * @param source the pieces of the source; empty if the text names none here
 * @param cue the attributing words; empty if the layout alone attributes
 * @param type direct, mixed or indirect
 * @param speaker who the source is; null if that was not annotated
 * @param kind whether somebody states something or merely holds it; null if that was not annotated
 * @param labels the stances of the whole, empty for none; null if they were not annotated
 * @param sentiment the sentiment of the whole
 * @param sentences the stances sentence by sentence; may be empty
 * @param block the part of the layout it stands in, such as "caption"
 */
public record GoldAttribution(
        List<Range> content,
        List<Range> source,
        List<Range> cue,
        QuotationType type,
        @Nullable GoldSpeaker speaker,
        @Nullable Kind kind,
        @Nullable Set<String> labels,
        @Nullable Polarity sentiment,
        List<GoldSentence> sentences,
        @Nullable String block) {

    /** What an attribution attributes. */
    public enum Kind {
        /** Something that was said or written. */
        STATEMENT,
        /** A belief, an intention, a feeling or knowledge. */
        ATTITUDE
    }

    public GoldAttribution {
        content = List.copyOf(content);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        labels = labels == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        sentences = List.copyOf(sentences);
    }
}
