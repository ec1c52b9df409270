package dev.demarche.eval.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Sentiment.Polarity;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.eval.html.StancePage;
import dev.demarche.eval.report.MarkdownReport;
import dev.demarche.eval.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data with only stances, only sentiments, or both is measured on what it has. */
class PartlyJudgedTest {

    private static final String STANCES = "id,text,labels\ns1,We condemn it.,condemnation\ns2,It rained.,\n";
    private static final String SENTIMENTS =
            "id,text,sentiment\nm1,Lovely.,positive\nm2,Awful.,negative\nm3,So.,neutral\n";

    @TempDir
    private Path folder;

    @Test
    void onlySentimentsGiveOnlySentimentFigures() throws IOException {
        StanceReport report = report(file("mood.csv", SENTIMENTS));

        assertThat(report.evaluation().figures().rows()).isZero();
        assertThat(report.evaluation().figures().sentiment().accuracy().value()).isEqualTo(1 / 3.0);
        assertThat(TextReport.of(report))
                .contains("3 sentences with sentiment, none with stances", "Sentiment, 3 sentences")
                .doesNotContain("condemnation");
        assertThat(StancePage.render(report)).contains("another sentiment").doesNotContain("NaN");
    }

    @Test
    void onlyStancesGiveNoSentimentFigures() throws IOException {
        StanceReport report = report(file("stances.csv", STANCES));

        assertThat(report.evaluation().figures().sentiment()).isNull();
        assertThat(MarkdownReport.of(report)).contains("| condemnation | 1 |").doesNotContain("entiment");
    }

    @Test
    void severalFilesAreMeasuredTogetherAndOneByOne() throws IOException {
        StanceReport report = report(file("stances.csv", STANCES), file("mood.csv", SENTIMENTS));

        assertThat(report.evaluation().figures().rows()).isEqualTo(2);
        assertThat(report.evaluation().figures().sentiment().rows()).isEqualTo(3);
        assertThat(TextReport.of(report)).contains("By file", "stances.csv").doesNotContain("mood.csv  ");
    }

    @Test
    void twoModelsAreComparedOnTheLabelledSentencesAlone() throws IOException {
        StanceReport report = report(file("stances.csv", STANCES), file("mood.csv", SENTIMENTS));

        StanceComparison comparison = report.comparedWith(
                        Baselines.cueLexicon(report.sentences()), StanceOptions.DEFAULT.withModel("cues"))
                .comparison();

        assertThat(comparison.mcNemar().get("all labels").onlySecond()).isEqualTo(1);
        assertThat(comparison.mcNemar().get("all labels").onlyFirst()).isZero();
    }

    /** Answers everything with no stance and a neutral sentiment. */
    private static StanceReport report(Path... files) {
        List<LabelledSentence> gold = SentenceReader.readJudged(List.of(files));
        Map<String, StanceAnswer> answers = new LinkedHashMap<>();
        gold.forEach(sentence -> answers.put(
                sentence.id(), new StanceAnswer(Set.of(), Map.of("condemnation", .1), Polarity.NEUTRAL, List.of())));
        return StanceReport.of("sample", gold, ExtraColumns.read(List.of(files)), answers, StanceOptions.DEFAULT);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
