package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Analysis;
import dev.demarche.Article;
import dev.demarche.Stance;
import dev.demarche.StanceAnalyzer;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.text.Annotator;
import dev.demarche.training.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels of which the project knows nothing, from a file of sentences to the analysis of an article. */
class RetrainingIT {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "demarche", "cli");
    private static final Path DATA = RESOURCES.resolve("answers.csv");
    private static final Path ARTICLE = RESOURCES.resolve("answers-article.txt");
    private static final Path NEW = RESOURCES.resolve("answers-new.csv");

    @TempDir
    static Path folder;

    private static Path model;
    private static CommandRun training;

    @BeforeAll
    static void train() {
        model = folder.resolve("by-command");
        training = CommandRun.of("train", "--data", DATA, "--output", model, "--profile", "fast");
    }

    @Test
    void theCommandReportsEveryLabel() {
        assertThat(training.status()).as(training.err()).isZero();
        assertThat(training.out()).contains("denial", "evasion", "support").contains("72 sentences");
    }

    @Test
    void theInterfaceTrainsTheSameModelAndTheAnalyzerGivesItsLabels() throws IOException {
        Path made = folder.resolve("by-interface");
        try (Annotator annotator = Services.annotator()) {
            new Trainer(annotator).train(SentenceReader.read(List.of(DATA)), made);
        }
        assertThat(made.resolve("stance.pb")).hasSameBinaryContentAs(model.resolve("stance.pb"));
        try (StanceAnalyzer analyzer = StanceAnalyzer.builder().model(made).build()) {
            Analysis analysis = analyzer.analyze(Article.of("stadium", Files.readString(ARTICLE)));
            assertThat(analysis.quotations())
                    .extracting(quotation -> quotation.stance().primary())
                    .contains(new Stance("support"), new Stance("denial"), new Stance("evasion"));
            assertThat(analysis.quotations())
                    .allSatisfy(quotation -> assertThat(quotation.stance().scores())
                            .containsOnlyKeys(new Stance("denial"), new Stance("evasion"), new Stance("support")));
        }
    }

    @Test
    void analyzePrintsTheLabelsAsText() {
        CommandRun run = CommandRun.of("analyze", "--model", model, ARTICLE);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("support ", "denial ", "evasion ").doesNotContain("condemnation");
    }

    @Test
    void analyzePrintsTheLabelsAsJson() {
        CommandRun run = CommandRun.of("analyze", "--format", "json", "--model", model, ARTICLE);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"primary\" : \"support\"", "\"primary\" : \"denial\"", "\"primary\" : \"evasion\"")
                .doesNotContain("condemnation");
    }

    @Test
    void classifyPrintsTheLabels() {
        CommandRun run = CommandRun.of("classify", "--format", "jsonl", "--model", model, NEW);
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"labels\":[\"support\"]"),
                        line -> assertThat(line).contains("\"labels\":[\"denial\"]"),
                        line -> assertThat(line).contains("\"labels\":[\"evasion\"]"),
                        line -> assertThat(line).contains("\"labels\":[\"denial\"]"));
    }

    @Test
    void theCommandTrainsTheSameBytesAgainAndComparesHonestly() throws IOException {
        Path again = folder.resolve("again");
        CommandRun run = CommandRun.of(
                "train", "--data", DATA, "--output", again, "--profile", "fast", "--compare", model, "--gate");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("neither significantly better nor worse", "on 72 sentences");
        assertThat(again).isDirectoryContaining("glob:**/report.md").isDirectoryContaining("glob:**/MODEL_CARD.md");
        for (String file : List.of("stance.pb", "sentiment.pb", "calibration.csv", "held-out.csv")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(model.resolve(file));
        }
    }

    @Test
    void theCommandRefusesDataWithErrors() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "id,text,form,labels\n1,Hello there.,letter,x\n");
        CommandRun run = CommandRun.of("train", "--data", wrong, "--output", folder.resolve("w"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("wrong.csv:2: form is \"letter\"");
        assertThat(folder.resolve("w")).doesNotExist();
    }
}
