package dev.demarche.eval;

import dev.demarche.Analysis;
import dev.demarche.Article;
import dev.demarche.Cue;
import dev.demarche.Evidence;
import dev.demarche.Quotation;
import dev.demarche.QuotationType;
import dev.demarche.QuotedSentence;
import dev.demarche.Sentiment;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.SpeakerKind;
import dev.demarche.Stance;
import dev.demarche.StancePrediction;
import dev.demarche.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An invented analysis that holds one of everything. */
public final class SampleAnalysis {

    /** The text of the article. */
    public static final String TEXT = """
        Harbour minister offers talks after <b>barge</b> seizure

        PORT ELM, March 3 (Agency) - "What they did to that crew is piracy, whatever flag they fly," Harbour Minister \
        Ines Okoro said on Sunday. "We want to sit down with them all the same."

        The barge, loaded with cement, was stopped on Friday off the northern shoals.

        She added that the lock gates would close to every northern hull on Monday unless the crew was home by then.

        According to a port official, who asked not to be named, the crew was "tired & well" 😀.

        The Northern League said it had nothing to add.
        """;

    private SampleAnalysis() {}

    /** {@return the analysis} */
    public static Analysis analysis() {
        return analysis("sample");
    }

    /** {@return the analysis under another id} */
    public static Analysis analysis(String id) {
        Article article = new Article(
                id, "Harbour minister offers talks after <b>barge</b> seizure", TEXT, LocalDate.of(2031, 3, 3));
        Speaker minister = new Speaker(
                1,
                "Ines Okoro",
                SpeakerKind.PERSON,
                "harbour minister",
                "Port Elm <script>alert(1)</script>",
                span("Harbour Minister Ines Okoro"));
        List<Quotation> quotations = new ArrayList<>();
        quotations.add(quotation(
                1,
                QuotationType.DIRECT,
                minister,
                new Cue(span("said"), "say"),
                prediction(.91, .55, .04, Stance.CONDEMNATION, Stance.DIALOGUE),
                Polarity.NEGATIVE,
                "\"What they did to that crew is piracy, whatever flag they fly,\"",
                "\"We want to sit down with them all the same.\""));
        quotations.add(quotation(
                2,
                QuotationType.INDIRECT,
                new Speaker(1, "Ines Okoro", SpeakerKind.PERSON, "harbour minister", "Port Elm", span("She")),
                new Cue(span("added"), "add"),
                prediction(.08, .11, .87, Stance.THREAT),
                Polarity.NEGATIVE,
                "that the lock gates would close to every northern hull on Monday unless the crew was home by then"));
        quotations.add(quotation(
                3,
                QuotationType.MIXED,
                new Speaker(
                        2,
                        null,
                        SpeakerKind.UNNAMED,
                        "a port official",
                        null,
                        span("a port official, who asked not to be named")),
                new Cue(span("According to"), "accord"),
                prediction(.01, .02, .01),
                Polarity.POSITIVE,
                "the crew was \"tired & well\" 😀"));
        quotations.add(quotation(
                4,
                QuotationType.INDIRECT,
                new Speaker(3, "Northern League", SpeakerKind.ORGANIZATION, null, null, span("The Northern League")),
                new Cue(at("said", TEXT.lastIndexOf("said")), "say"),
                prediction(.05, .04, .02),
                Polarity.NEUTRAL,
                "it had nothing to add"));
        return new Analysis(article, article.title(), quotations);
    }

    private static Quotation quotation(
            int id,
            QuotationType type,
            Speaker speaker,
            Cue cue,
            StancePrediction stance,
            Polarity polarity,
            String... pieces) {
        List<Span> spans = Arrays.stream(pieces).map(SampleAnalysis::span).toList();
        return new Quotation(
                id,
                type,
                spans,
                cue,
                speaker,
                .9 + id / 100.0,
                "subject-verb-content",
                stance,
                new Sentiment(polarity, Map.of(polarity, 1.0)),
                spans.stream()
                        .map(s -> new QuotedSentence(
                                s, stance, stance.labels().contains(Stance.THREAT) ? target() : null))
                        .toList());
    }

    private static Target target() {
        return new Target(span("every northern hull"), "Northern League");
    }

    private static StancePrediction prediction(double condemnation, double dialogue, double threat, Stance... labels) {
        Map<Stance, Double> scores = new LinkedHashMap<>();
        scores.put(Stance.CONDEMNATION, condemnation);
        scores.put(Stance.DIALOGUE, dialogue);
        scores.put(Stance.THREAT, threat);
        List<Evidence> evidence = new ArrayList<>();
        for (Stance label : labels) {
            evidence.add(new Evidence(label, "word <i>piracy</i>", span("piracy"), 1.25));
        }
        return new StancePrediction(
                labels.length == 0 ? Stance.NONE : labels[0],
                List.of(labels),
                scores,
                labels.length == 1 ? "few words are known" : null,
                evidence);
    }

    private static Span span(String text) {
        return at(text, TEXT.indexOf(text));
    }

    private static Span at(String text, int start) {
        return new Span(start, start + text.length(), text);
    }
}
