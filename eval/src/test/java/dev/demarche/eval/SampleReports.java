package dev.demarche.eval;

import dev.demarche.Analysis;
import dev.demarche.SentenceForm;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.Span;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldAttribution;
import dev.demarche.datasets.articles.GoldSpeaker;
import dev.demarche.datasets.statistics.DatasetStatistics;
import dev.demarche.eval.attribution.AttributionEvaluation;
import dev.demarche.eval.attribution.AttributionEvaluator;
import dev.demarche.eval.attribution.AttributionOptions;
import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.attribution.PredictedArticle;
import dev.demarche.eval.report.DatasetReport;
import dev.demarche.eval.stance.Baselines;
import dev.demarche.eval.stance.LearningPoint;
import dev.demarche.eval.stance.StanceAnswer;
import dev.demarche.eval.stance.StanceOptions;
import dev.demarche.eval.stance.StanceReport;
import dev.demarche.eval.statistics.Bootstrap;
import dev.demarche.eval.statistics.Estimate;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invented evaluations that hold one of everything. */
public final class SampleReports {

    private static final StanceOptions OPTIONS = new StanceOptions("model <b>one</b>", new Bootstrap(20, 1));
    private static final int SENTENCES = 120;

    private SampleReports() {}

    /** {@return a report on invented sentences, every third of which is answered wrongly} */
    public static StanceReport stance() {
        List<LabelledSentence> gold = sentences();
        Map<String, StanceAnswer> answers = new LinkedHashMap<>();
        for (int i = 0; i < SENTENCES; i++) {
            Set<String> said = i % 3 > 0 ? gold.get(i).labels() : i % 2 == 0 ? Set.of() : Set.of("dialogue");
            double sure = .5 + i / 250.0;
            Map<String, Double> scores = Map.of(
                    "condemnation", said.contains("condemnation") ? sure : 1 - sure,
                    "dialogue", said.contains("dialogue") ? sure : 1 - sure,
                    "threat", .01);
            answers.put(
                    "s" + i, new StanceAnswer(said, scores, Polarity.NEUTRAL, List.of("“<i>word</i>” +1.00 dialogue")));
        }
        StanceReport report = StanceReport.of("<script>window.hacked = 1</script>", gold, Map.of(), answers, OPTIONS);
        return report.comparedWith(Baselines.cueLexicon(gold), OPTIONS.withModel("second"))
                .withLearningCurve(List.of(
                        new LearningPoint("held out", .5, 60, new Estimate(.5, null), new Estimate(.4, null)),
                        new LearningPoint("held out", 1, 120, new Estimate(.6, null), new Estimate(.55, null))));
    }

    /** {@return an evaluation in which each kind of error occurs} */
    public static AttributionReport attribution(String data) {
        return new AttributionReport(data, attribution(), List.of(attribution()));
    }

    private static AttributionEvaluation attribution() {
        Analysis analysis = SampleAnalysis.analysis("sample<script>window.hacked = 1</script>");
        List<GoldAttribution> gold = new ArrayList<>();
        analysis.quotations()
                .forEach(q -> gold.add(new GoldAttribution(
                        q.spans().stream().map(SampleReports::range).toList(),
                        q.id() == 2
                                ? List.of(new Range(0, 8))
                                : List.of(range(q.speaker().mention())),
                        List.of(),
                        q.type(),
                        new GoldSpeaker("Ines Okoro", List.of("Ines Okoro"), "person", null, null, null),
                        null,
                        Set.of("dialogue"),
                        null,
                        List.of(),
                        null)));
        gold.remove(3);
        gold.add(new GoldAttribution(
                List.of(new Range(60, 90)),
                List.of(),
                List.of(),
                analysis.quotations().get(1).type(),
                null,
                null,
                Set.of(),
                null,
                List.of(),
                null));
        GoldArticle article = new GoldArticle(analysis.article().id(), SampleAnalysis.TEXT, null, null, null, gold);
        return AttributionEvaluator.evaluate(
                List.of(article), List.of(PredictedArticle.of(analysis)), AttributionOptions.DEFAULT);
    }

    /** {@return the description of the invented sentences} */
    public static DatasetReport dataset() {
        return new DatasetReport("Sample", DatasetStatistics.of(sentences()), List.of(), Map.of());
    }

    private static List<LabelledSentence> sentences() {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            Set<String> labels = i % 4 == 0 ? Set.of() : Set.of(i % 2 == 0 ? "dialogue" : "condemnation");
            sentences.add(new LabelledSentence(
                    "s" + i,
                    "g" + i / 4,
                    "harbours",
                    "Sentence number " + i + " says <script>window.hacked = 1</script> & \"more\".",
                    SentenceForm.SPEECH,
                    "person",
                    null,
                    null,
                    labels,
                    null,
                    Polarity.NEUTRAL,
                    "plain",
                    null));
        }
        return sentences;
    }

    private static Range range(Span span) {
        return new Range(span.start(), span.end());
    }
}
