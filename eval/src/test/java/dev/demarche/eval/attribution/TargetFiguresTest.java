package dev.demarche.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.QuotationType;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldAttribution;
import dev.demarche.datasets.articles.GoldSentence;
import dev.demarche.eval.statistics.Bootstrap;
import dev.demarche.text.Range;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetFiguresTest {

    private static final String TEXT = "The union blamed the mill for the fire.";
    private static final Set<String> LABELS = Set.of("condemnation");
    private static final Range CONTENT = new Range(17, 38);

    @ParameterizedTest
    @CsvSource({
        "the mill, The mill, true",
        "the mill, the mill by the river, true",
        "the mill, the union, false",
        "the mill, the, false"
    })
    void comparesTheWordsOfTargets(String first, String second, boolean same) {
        assertThat(TargetFigures.isSame(first, second)).isEqualTo(same);
    }

    @Test
    void countsTargetsOfStatementsThatWereFoundWithTheirStance() {
        assertThat(figures(LABELS, List.of("mill"))).isEqualTo(new TargetFigures(1, 1, 1, 1));
        assertThat(figures(LABELS, List.of("the union"))).isEqualTo(new TargetFigures(1, 1, 1, 0));
        assertThat(figures(LABELS, List.of())).isEqualTo(new TargetFigures(1, 1, 0, 0));
        assertThat(figures(Set.of("threat"), List.of("mill"))).isEqualTo(new TargetFigures(1, 0, 0, 0));
    }

    private static TargetFigures figures(Set<String> labels, List<String> targets) {
        GoldAttribution gold = new GoldAttribution(
                List.of(CONTENT),
                List.of(),
                List.of(new Range(10, 16)),
                QuotationType.INDIRECT,
                null,
                null,
                LABELS,
                null,
                List.of(new GoldSentence(List.of(CONTENT), LABELS, "the mill")),
                null);
        PredictedQuotation predicted = new PredictedQuotation(
                QuotationType.INDIRECT, List.of(CONTENT), null, null, null, .9, "rule", labels, targets);
        return AttributionEvaluator.evaluate(
                        List.of(new GoldArticle("mill", TEXT, null, null, null, List.of(gold))),
                        List.of(new PredictedArticle("mill", List.of(predicted))),
                        new AttributionOptions("test", 0, Set.of(), new Bootstrap(20, 1)))
                .figures()
                .wholeJob()
                .targets();
    }
}
