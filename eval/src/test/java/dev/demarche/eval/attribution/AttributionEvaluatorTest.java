package dev.demarche.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.demarche.QuotationType;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldAttribution;
import dev.demarche.datasets.articles.GoldSpeaker;
import dev.demarche.eval.statistics.Bootstrap;
import dev.demarche.text.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AttributionEvaluatorTest {

    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String TEXT = """
            \uD83D\uDE00 Rain is coming today, Mayor Ada Oyelaran of Port Elm said.

            She believes that the old pier will hold.

            "No boats," she added, "no swimmers."
            """;

    private static final GoldSpeaker ADA =
            new GoldSpeaker("Ada Oyelaran", List.of("Mayor Ada Oyelaran", "Oyelaran"), "person", null, null, null);

    private static final GoldArticle ARTICLE = new GoldArticle(
            "pier",
            TEXT,
            null,
            null,
            null,
            List.of(
                    gold(
                            QuotationType.INDIRECT,
                            "said",
                            "Mayor Ada Oyelaran of Port Elm",
                            Set.of(),
                            "Rain is coming today"),
                    gold(QuotationType.INDIRECT, "believes", "She", Set.of(), "that the old pier will hold"),
                    gold(QuotationType.DIRECT, "added", "she", Set.of("threat"), "\"No boats,\"", "\"no swimmers.\"")));

    @Test
    void countsAPerfectPredictionAsPerfect() {
        AttributionFigures figures = figures(
                predicted("Mayor Ada Oyelaran", "Ada Oyelaran", Set.of(), "Rain is coming today"),
                predicted("She", "Ada Oyelaran", Set.of(), "that the old pier will hold"),
                predicted("she", "Oyelaran", Set.of("threat"), "\"No boats,\"", "\"no swimmers.\""));

        assertThat(figures.f1()).isEqualTo(1.0);
        assertThat(figures.exact().f1()).isEqualTo(1.0);
        assertThat(figures.endToEnd()).isEqualTo(1.0);
        assertThat(figures.subsets().get("all").canonicalAccuracy()).isEqualTo(1.0);
        assertThat(figures.subsets().get("all").fullNameAccuracy()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(figures.wholeJob())
                .isNotNull()
                .satisfies(w -> assertThat(w.right()).isEqualTo(3));
    }

    @Test
    void leavesFiguresUnknownWhenNothingIsPredicted() {
        AttributionFigures figures = figures();

        assertThat(figures.recall()).isEqualTo(0.0);
        assertThat(figures.precision()).isNull();
        assertThat(figures.f1()).isNull();
        assertThat(figures.speakerAccuracy()).isNull();
        assertThat(figures.endToEnd()).isEqualTo(0.0);
        assertThat(figures.confidenceAsMatchProbability()).isNull();
    }

    /**
     * "coming today" shares 2 of 4 tokens with its gold: paired, not exact. The second is wrong. Of the third only one
     * piece is predicted: 5 of 10 tokens.
     */
    @Test
    void agreesWithFiguresComputedByHand() {
        AttributionFigures figures = figures(
                predicted("Port Elm", "Ms Oyelaran", Set.of(), "coming today"),
                predicted("pier", null, Set.of("threat"), "said"),
                predicted(null, null, Set.of("threat"), "\"No boats,\""));

        assertThat(figures.precision()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(figures.recall()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(figures.exact().recall()).isEqualTo(0.0);
        assertThat(figures.token().precision()).isCloseTo(7 / 8.0, EXACTLY);
        assertThat(figures.token().recall()).isCloseTo(7 / 20.0, EXACTLY);
        assertThat(figures.partial().precision()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(figures.partial().recall()).isCloseTo((.5 + 0 + .5) / 3, EXACTLY);
        RecallFigures all = figures.subsets().get("all");
        assertThat(all.speakerAccuracy()).isCloseTo(1 / 2.0, EXACTLY);
        assertThat(all.speakerHead()).isEqualTo(0.0);
        assertThat(all.speakerMissing()).isCloseTo(1 / 2.0, EXACTLY);
        assertThat(all.endToEnd()).isCloseTo(1 / 3.0, EXACTLY);
        assertThat(all.canonicalEndToEnd()).isCloseTo(1 / 3.0, EXACTLY);
        assertThat(figures.subsets().get("speech_cue").gold()).isEqualTo(2);
        assertThat(figures.wholeJob()).isNotNull().satisfies(whole -> {
            assertThat(whole.right()).isEqualTo(1);
            assertThat(whole.stances().get("threat").found().precision()).isEqualTo(.5);
            assertThat(whole.stances().get("threat").found().recall()).isEqualTo(1.0);
            assertThat(whole.stances().get("dialogue").found().recall()).isNull();
        });
    }

    @Test
    void pairsSoThatAsManyAsPossibleAreFound() {
        double[][] weight = {{1000.9, 1000.8}, {1000.7, 0}};

        assertThat(Assignment.columns(weight)).containsExactly(1, 0);
    }

    @Test
    void countsOffsetsOutsideTheText() {
        PredictedQuotation far = new PredictedQuotation(
                QuotationType.DIRECT, List.of(new Range(5, 10_000)), null, new Range(0, 0), null, .5, null, null);

        AttributionFigures figures = figures(far);

        assertThat(figures.input()).containsEntry("invalid_spans", 2);
        assertThat(figures.predictedQuotations()).isEqualTo(1);
    }

    @Test
    void drawsTheSameIntervalsEveryTime() {
        PredictedQuotation[] predictions = {predicted("She", null, Set.of(), "that the old pier will hold")};

        assertThat(figures(predictions).intervals())
                .isEqualTo(figures(predictions).intervals());
    }

    private static AttributionFigures figures(PredictedQuotation... predictions) {
        AttributionOptions options = new AttributionOptions("test", 0, Set.of(), new Bootstrap(20, 1));
        return AttributionEvaluator.evaluate(
                        List.of(ARTICLE), List.of(new PredictedArticle("pier", List.of(predictions))), options)
                .figures();
    }

    private static GoldAttribution gold(
            QuotationType type, String cue, String source, Set<String> labels, String... content) {
        return new GoldAttribution(
                ranges(content), ranges(source), ranges(cue), type, ADA, null, labels, null, List.of(), null);
    }

    private static PredictedQuotation predicted(String mention, String name, Set<String> labels, String... spans) {
        Range range = mention == null ? null : ranges(mention).get(0);
        return new PredictedQuotation(QuotationType.DIRECT, ranges(spans), null, range, name, .9, "rule", labels);
    }

    private static List<Range> ranges(String... parts) {
        return Arrays.stream(parts)
                .map(part -> new Range(TEXT.indexOf(part), TEXT.indexOf(part) + part.length()))
                .toList();
    }
}
