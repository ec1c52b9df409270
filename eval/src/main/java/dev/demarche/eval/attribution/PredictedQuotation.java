package dev.demarche.eval.attribution;

import dev.demarche.Quotation;
import dev.demarche.QuotationType;
import dev.demarche.QuotedSentence;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.Stance;
import dev.demarche.text.Range;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a system says about one quotation.
 *
 * @param type direct, indirect or mixed; null if the system does not say
 * @param spans the pieces of the content
 * @param cue the attributing words
 * @param mention the words that stand for the speaker
 * @param name the speaker's name
 * @param confidence the probability that this is a quotation
 * @param rule the pattern that found it
 * @param labels its stances; null if the system gives none
 * @param targets whom its stances are directed at, in words and by name
 */
public record PredictedQuotation(
        @Nullable QuotationType type,
        List<Range> spans,
        @Nullable Range cue,
        @Nullable Range mention,
        @Nullable String name,
        @Nullable Double confidence,
        @Nullable String rule,
        @Nullable Set<String> labels,
        List<String> targets) {

    public PredictedQuotation {
        targets = List.copyOf(targets);
        spans = List.copyOf(spans);
        labels = labels == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(labels));
    }

    /** Makes a prediction without targets. */
    public PredictedQuotation(
            @Nullable QuotationType type,
            List<Range> spans,
            @Nullable Range cue,
            @Nullable Range mention,
            @Nullable String name,
            @Nullable Double confidence,
            @Nullable String rule,
            @Nullable Set<String> labels) {
        this(type, spans, cue, mention, name, confidence, rule, labels, List.of());
    }

    /** {@return the prediction that a quotation of an analysis makes} */
    public static PredictedQuotation of(Quotation quotation) {
        Speaker speaker = quotation.speaker();
        return new PredictedQuotation(
                quotation.type(),
                quotation.spans().stream().map(PredictedQuotation::range).toList(),
                quotation.cue() == null ? null : range(quotation.cue().span()),
                speaker.mention() == null ? null : range(speaker.mention()),
                speaker.name(),
                quotation.confidence(),
                quotation.rule(),
                quotation.stance().labels().stream().map(Stance::label).collect(Collectors.toSet()),
                quotation.sentences().stream()
                        .map(QuotedSentence::target)
                        .flatMap(target -> target == null
                                ? Stream.empty()
                                : Stream.of(target.span().text(), target.name()).filter(Objects::nonNull))
                        .toList());
    }

    private static Range range(Span span) {
        return new Range(span.start(), span.end());
    }
}
