package dev.demarche.eval.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import dev.demarche.SentenceForm;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.eval.report.JsonReport;
import dev.demarche.eval.report.TextReport;
import dev.demarche.eval.statistics.Bootstrap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StanceEvaluatorTest {

    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final StanceOptions OPTIONS = new StanceOptions("test", new Bootstrap(50, 7));

    /** Three condemnations, one of them a call for dialogue too, and two rows of none. */
    private static final List<LabelledSentence> GOLD = List.of(
            sentence("a", "g1", Polarity.NEGATIVE, "condemnation"),
            sentence("b", "g1", Polarity.NEGATIVE, "condemnation"),
            sentence("c", "g2", Polarity.POSITIVE, "condemnation", "dialogue"),
            sentence("d", "g2", Polarity.NEUTRAL),
            sentence("e", "g3", null));

    private static final Map<String, StanceAnswer> ANSWERS = new LinkedHashMap<>(Map.of(
            "a", answer(Polarity.NEGATIVE, .9, .1, "condemnation"),
            "b", answer(Polarity.POSITIVE, .3, .2),
            "c", answer(Polarity.POSITIVE, .6, .7, "dialogue", "condemnation"),
            "d", answer(Polarity.NEUTRAL, .6, .1, "condemnation"),
            "stranger", answer(Polarity.NEUTRAL, .5, .5)));

    @Test
    void agreesWithFiguresComputedByHand() {
        StanceFigures figures = evaluate(ANSWERS).figures();

        LabelFigures condemnation = figures.classes().get("condemnation");
        assertThat(condemnation.precision().value()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(condemnation.recall().value()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(figures.classes().get("dialogue").f1().value()).isCloseTo(1, EXACTLY);
        assertThat(figures.classes().get("none").f1().value()).isCloseTo(2 * 1 / (2.0 + 2), EXACTLY);
        assertThat(figures.macroF1().value()).isCloseTo((2 / 3.0 + 1 + .5) / 3, EXACTLY);
        assertThat(figures.microF1().value()).isCloseTo(2 * 3 / (4.0 + 4), EXACTLY);
        assertThat(figures.accuracy().value()).isCloseTo(3 / 5.0, EXACTLY);
        assertThat(figures.anyStance().recall().value()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(figures.input()).containsEntry("missing_predictions", 1).containsEntry("ids_not_in_gold", 1);
        assertThat(figures.groups()).isEqualTo(3);
    }

    /** Scores of condemnation from above: .9 +, then .6 + and .6 - together, then .3 +, then 0 -. */
    @Test
    void judgesProbabilitiesByHandToo() {
        LabelFigures condemnation = evaluate(ANSWERS).figures().classes().get("condemnation");

        assertThat(condemnation.averagePrecision().value()).isCloseTo((1 + 2 / 3.0 + 3 / 4.0) / 3, EXACTLY);
        assertThat(condemnation.brier().value()).isCloseTo((.1 * .1 + .7 * .7 + .4 * .4 + .6 * .6 + 0) / 5, EXACTLY);
        assertThat(condemnation.logLoss().value())
                .isCloseTo(
                        -(Math.log(.9) + Math.log(.3) + Math.log(.6) + Math.log(.4) + Math.log(1 - 1e-6)) / 5, EXACTLY);
        assertThat(condemnation.ece().value()).isCloseTo((.1 + .7 + Math.abs(1.2 - 1) + 0) / 5, EXACTLY);
        assertThat(condemnation.eceEqualMass().value()).isCloseTo((.1 + .7 + Math.abs(1.2 - 1) + 0) / 5, EXACTLY);
    }

    @Test
    void countsSentimentOnlyWhereTheGoldHasOne() {
        StanceFigures.SentimentFigures sentiment = evaluate(ANSWERS).figures().sentiment();

        assertThat(sentiment).isNotNull();
        assertThat(sentiment.rows()).isEqualTo(4);
        assertThat(sentiment.accuracy().value()).isCloseTo(3 / 4.0, EXACTLY);
        assertThat(sentiment.macroF1().value()).isCloseTo((2 / 3.0 + 1 + 2 / 3.0) / 3, EXACTLY);
    }

    @Test
    void printsEveryLabelAlsoWithoutExamples() {
        StanceEvaluation evaluation = evaluate(ANSWERS);

        assertThat(evaluation.figures().classes().get("threat").f1().value()).isNull();
        assertThat(TextReport.of(evaluation))
                .containsPattern("threat +no examples")
                .doesNotContain("NaN");
        assertThat(JsonReport.of(evaluation)).contains("\"threat\"").doesNotContain("NaN");
    }

    @Test
    void takesLabelsItHasNeverSeenFromTheData() {
        StanceEvaluation evaluation = StanceEvaluator.evaluate(
                List.of(sentence("a", "g", null, "support")),
                Map.of(),
                Map.of("a", new StanceAnswer(Set.of("denial"), Map.of("support", .2, "denial", .8), null, List.of())),
                OPTIONS);

        assertThat(evaluation.labels()).containsExactly("denial", "support");
    }

    @Test
    void slicesByEveryColumn() {
        StanceEvaluation evaluation = StanceEvaluator.evaluate(
                GOLD, Map.of("a", Map.of("region", "north"), "b", Map.of("region", "south")), ANSWERS, OPTIONS);

        assertThat(evaluation.slices())
                .filteredOn(slice -> slice.column().equals("region"))
                .extracting(SliceFigures::value, slice -> slice.microF1().value())
                .containsExactly(tuple("north", 1.0), tuple("south", 0.0));
    }

    @Test
    void testsTwoModelsOnTheSameRows() {
        StanceEvaluation model = evaluate(ANSWERS);
        StanceEvaluation nothing = evaluate(Map.of());

        StanceComparison comparison = StanceComparison.of(nothing, model, OPTIONS.bootstrap());

        assertThat(comparison.mcNemar().get("all labels")).isEqualTo(new StanceComparison.McNemar(1, 2, 1.0));
        assertThat(comparison.differences().get("accuracy").value()).isCloseTo(1 / 5.0, EXACTLY);
        assertThatThrownBy(() -> StanceComparison.of(
                        StanceEvaluator.evaluate(GOLD.subList(0, 2), Map.of(), ANSWERS, OPTIONS),
                        model,
                        OPTIONS.bootstrap()))
                .hasMessageContaining("same sentences");
    }

    @Test
    void findsCuesAndMajority() {
        LabelledSentence talks = new LabelledSentence(
                "t",
                "t",
                null,
                "They condemned it, then asked for talks.",
                SentenceForm.SPEECH,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null);

        assertThat(Baselines.cueLexicon(List.of(talks)).get("t").labels())
                .containsExactlyInAnyOrder("condemnation", "dialogue");
        assertThat(Baselines.majority(GOLD).get("a").labels()).isEmpty();
    }

    private static StanceEvaluation evaluate(Map<String, StanceAnswer> answers) {
        return StanceEvaluator.evaluate(GOLD, Map.of(), answers, OPTIONS);
    }

    private static LabelledSentence sentence(String id, String group, Polarity sentiment, String... labels) {
        return new LabelledSentence(
                id,
                group,
                null,
                "Text of " + id,
                SentenceForm.SPEECH,
                null,
                null,
                null,
                Set.of(labels),
                null,
                sentiment,
                null,
                null);
    }

    private static StanceAnswer answer(Polarity sentiment, double condemnation, double dialogue, String... labels) {
        Map<String, Double> scores = Map.of("condemnation", condemnation, "dialogue", dialogue, "threat", 0.0);
        return new StanceAnswer(Set.of(labels), scores, sentiment, List.of("a word +1.0"));
    }
}
