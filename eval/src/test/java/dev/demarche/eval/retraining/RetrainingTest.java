package dev.demarche.eval.retraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Annotator;
import dev.demarche.text.DependencyTree;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import dev.demarche.training.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrainingTest {

    private static final List<String> SUPPORT = List.of("back", "endorse", "praise", "welcome", "applaud", "favour");
    private static final List<String> DENIAL = List.of("deny", "refute", "dispute", "contradict", "dismiss", "disown");

    private static final List<String> NEITHER = List.of("see", "find", "hear", "meet", "know", "keep");

    @TempDir
    Path folder;

    private Path rich;
    private Path poor;

    @BeforeEach
    void writeData() throws IOException {
        rich = data("rich.csv", 6);
        poor = data("poor.csv", 1);
    }

    @Test
    void aGateKeepsAWorseModelOut() {
        retraining().run(List.of(rich), folder.resolve("old"));

        RetrainingResult result =
                retraining().compareWith(folder.resolve("old")).gated().run(List.of(poor), folder.resolve("new"));

        assertThat(result.comparison()).satisfies(c -> {
            assertThat(c.verdict()).isEqualTo(Verdict.WORSE);
            assertThat(c.summary()).contains("significantly worse", "18 sentences");
        });
        assertThat(result.report()).isNull();
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void withoutAGateAWorseModelIsWrittenWithAReportThatSaysSo() throws IOException {
        retraining().run(List.of(rich), folder.resolve("old"));

        retraining().compareWith(folder.resolve("old")).run(List.of(poor), folder.resolve("new"));

        assertThat(Files.readString(folder.resolve("new").resolve(Retraining.REPORT)))
                .contains("# Stance: cross-validation", "significantly worse", "Exact McNemar test");
        assertThat(Files.readString(folder.resolve("new").resolve("manifest.properties")))
                .contains("sha256.report.md=", "sha256.held-out.csv=", "data.sha256=");
    }

    @Test
    void seesThatMoreDataMakeABetterModel() {
        retraining().run(List.of(poor), folder.resolve("old"));

        RetrainingResult result =
                retraining().compareWith(folder.resolve("old")).run(List.of(rich), folder.resolve("new"));

        assertThat(result.comparison()).satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.BETTER));
    }

    @Test
    void aModelIsNoBetterThanItself() {
        retraining().run(List.of(rich), folder.resolve("old"));

        RetrainingResult result =
                retraining().compareWith(folder.resolve("old")).run(List.of(rich), folder.resolve("new"));

        assertThat(result.comparison()).satisfies(c -> {
            assertThat(c.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(c.comparison().mcNemar().get("all labels").onlyFirst()).isZero();
        });
    }

    @Test
    void refusesToCompareWithAModelThatIsMissing() {
        assertThatThrownBy(() ->
                        retraining().compareWith(folder.resolve("none")).run(List.of(poor), folder.resolve("new")))
                .hasMessageContaining("no stance model");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private static Retraining retraining() {
        return new Retraining(new Trainer(new WordAnnotator()).folds(3));
    }

    /** Every verb in so many groups, each with words of its own. */
    private Path data(String name, int groups) throws IOException {
        StringBuilder csv = new StringBuilder("id,group,text,labels,sentiment\n");
        int row = 0;
        for (int g = 0; g < groups; g++) {
            for (int v = 0; v < SUPPORT.size(); v++) {
                String own = name.charAt(0) + "w" + g + "x" + v;
                row = add(csv, row, own + " we " + SUPPORT.get(v) + " it", "support");
                row = add(csv, row, own + " we " + DENIAL.get(v) + " it", "denial");
                row = add(csv, row, own + " we " + NEITHER.get(v) + " it", "");
            }
        }
        return Files.writeString(folder.resolve(name), csv);
    }

    private static int add(StringBuilder csv, int row, String text, String label) {
        csv.append("%d,g%d,%s,%s,neutral%n".formatted(row, row, text, label));
        return row + 1;
    }

    /** Splits at spaces. */
    private static final class WordAnnotator implements Annotator {

        @Override
        public AnnotatedText annotate(String text, List<Range> paragraphs) {
            List<Token> tokens = new ArrayList<>();
            Matcher matcher = Pattern.compile("\\S+").matcher(text);
            while (matcher.find()) {
                tokens.add(new Token(
                        new Range(matcher.start(), matcher.end()), matcher.group(), matcher.group(), "NN", "O"));
            }
            return new AnnotatedText(
                    text,
                    paragraphs,
                    List.of(new Sentence(0, 0, tokens, () -> new DependencyTree(List.of(), List.of()))));
        }
    }
}
