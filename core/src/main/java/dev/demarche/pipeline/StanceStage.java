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
        List<Statement> statements = statements(text, attribution, speaker);
        List<Classification> parts = classifier.classify(statements);
        Classification whole = Combiner.combine(parts);
        List<QuotedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            sentences.add(new QuotedSentence(
                    Span.of(text.text(), statements.get(i).range()),
                    parts.get(i).stance()));
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

    private static List<Statement> statements(AnnotatedText text, Attribution attribution, Speaker speaker) {
        SentenceForm form = attribution.type() == QuotationType.INDIRECT ? SentenceForm.CLAUSE : SentenceForm.SPEECH;
        List<Statement> statements = new ArrayList<>();
        for (Range content : attribution.content()) {
            for (Sentence sentence : text.sentencesIn(content)) {
                List<Token> tokens = sentence.tokens().stream()
                        .filter(t -> content.contains(t.range()))
                        .toList();
                if (!tokens.isEmpty()) {
                    Range range = new Range(
                            tokens.get(0).range().start(),
                            tokens.get(tokens.size() - 1).range().end());
                    statements.add(
                            statement(text.text(), range, tokens, form, attribution.cueLemma(), speaker.affiliation()));
                }
            }
        }
        return statements;
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
