package dev.demarche.pipeline;

import dev.demarche.Classification;
import dev.demarche.Cue;
import dev.demarche.Quotation;
import dev.demarche.QuotationType;
import dev.demarche.QuotedSentence;
import dev.demarche.SentenceForm;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.quotation.Attribution;
import dev.demarche.stance.Combiner;
import dev.demarche.stance.StanceClassifier;
import dev.demarche.stance.Statement;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Classifies each quotation sentence by sentence and as a whole. */
final class StanceStage implements AutoCloseable {

    private final StanceClassifier classifier;

    StanceStage(StanceClassifier classifier) {
        this.classifier = classifier;
    }

    /** The speakers of nested attributions stand behind all others, and their quotations are counted so. */
    List<Quotation> classify(AnnotatedText text, List<Attribution> attributions, List<Speaker> speakers) {
        List<Quotation> quotations = new ArrayList<>();
        int next = attributions.size();
        for (int i = 0; i < attributions.size(); i++) {
            List<Quotation> nested = new ArrayList<>();
            for (Attribution inner : attributions.get(i).nested()) {
                nested.add(quotation(text, next + 1, inner, speakers.get(next), List.of()));
                next++;
            }
            quotations.add(quotation(text, i + 1, attributions.get(i), speakers.get(i), nested));
        }
        return quotations;
    }

    Classification classify(AnnotatedText text, SentenceForm form) {
        return Combiner.combine(classifier.classify(text.sentences().stream()
                .map(s -> statement(text.text(), s.range(), s.tokens(), form, null, null))
                .toList()));
    }

    private Quotation quotation(
            AnnotatedText text, int id, Attribution attribution, Speaker speaker, List<Quotation> nested) {
        List<Range> ranges = sentences(text, attribution);
        List<Classification> parts = classifier.classify(ranges.stream()
                .map(range -> statement(text, attribution, range, speaker))
                .toList());
        Classification whole = Combiner.combine(parts);
        List<QuotedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            sentences.add(new QuotedSentence(
                    Span.of(text.text(), ranges.get(i)), parts.get(i).stance()));
        }
        return new Quotation(
                id,
                attribution.type(),
                attribution.content().stream()
                        .map(range -> Span.of(text.text(), range))
                        .toList(),
                cue(text, attribution),
                speaker,
                attribution.confidence(),
                attribution.rule(),
                whole.stance(),
                whole.sentiment(),
                sentences,
                nested);
    }

    private static @Nullable Cue cue(AnnotatedText text, Attribution attribution) {
        Range range = attribution.cue();
        String lemma = attribution.cueLemma();
        return range == null || lemma == null ? null : new Cue(Span.of(text.text(), range), lemma);
    }

    /** {@return the sentences of the content, or what of them belongs to it} */
    private static List<Range> sentences(AnnotatedText text, Attribution attribution) {
        List<Range> sentences = new ArrayList<>();
        for (Range content : attribution.content()) {
            for (Sentence sentence : text.sentencesIn(content)) {
                List<Token> tokens = within(sentence.tokens(), content);
                if (!tokens.isEmpty()) {
                    sentences.add(new Range(
                            tokens.get(0).range().start(),
                            tokens.get(tokens.size() - 1).range().end()));
                }
            }
        }
        return sentences;
    }

    /** {@return a sentence of the content as it is classified} A content without a verb says nothing without its cue. */
    private static Statement statement(AnnotatedText text, Attribution attribution, Range range, Speaker speaker) {
        boolean indirect = attribution.type() == QuotationType.INDIRECT;
        SentenceForm form = indirect ? SentenceForm.CLAUSE : SentenceForm.SPEECH;
        Range read = range;
        if (indirect && attribution.cue() != null && isNominal(text, range)) {
            form = SentenceForm.REPORT;
            read = reported(text, attribution, range);
        }
        return statement(text.text(), read, tokens(text, read), form, attribution.cueLemma(), speaker.affiliation());
    }

    private static boolean isNominal(AnnotatedText text, Range range) {
        return tokens(text, range).stream().noneMatch(token -> token.is("VB") || token.is("MD"));
    }

    /** {@return from the first to the last of source, cue and content, as far as they share a sentence with the content} */
    private static Range reported(AnnotatedText text, Attribution attribution, Range content) {
        Range sentence = text.sentencesIn(content).get(0).range();
        List<Range> inside = Stream.of(attribution.source(), attribution.cue(), content)
                .filter(Objects::nonNull)
                .filter(sentence::contains)
                .toList();
        return new Range(
                inside.stream().mapToInt(Range::start).min().orElse(content.start()),
                inside.stream().mapToInt(Range::end).max().orElse(content.end()));
    }

    private static List<Token> tokens(AnnotatedText text, Range range) {
        return text.sentencesIn(range).stream()
                .flatMap(sentence -> within(sentence.tokens(), range).stream())
                .toList();
    }

    private static List<Token> within(List<Token> tokens, Range range) {
        return tokens.stream().filter(token -> range.contains(token.range())).toList();
    }

    private static Statement statement(
            String text,
            Range range,
            List<Token> tokens,
            SentenceForm form,
            @Nullable String cue,
            @Nullable String side) {
        return new Statement(range.of(text), range.start(), tokens, form, cue, side);
    }

    @Override
    public void close() {
        classifier.close();
    }
}
