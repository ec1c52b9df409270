package dev.demarche.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.Classification;
import dev.demarche.ModelException;
import dev.demarche.SentenceForm;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.Stance;
import dev.demarche.StancePrediction;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.ModelFiles;
import dev.demarche.stance.StanceClassifier;
import dev.demarche.stance.StanceModels;
import dev.demarche.stance.Statement;
import dev.demarche.text.Annotator;
import dev.demarche.text.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

    private static final Annotator ANNOTATOR = new SpaceAnnotator();

    @TempDir
    Path folder;

    @Test
    void learnsLabelsThatTheProjectDoesNotKnow() {
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("m"));

        try (StanceClassifier classifier = StanceModels.load(folder.resolve("m"), null)) {
            Classification support = classify(classifier, "we back the plan of spring");
            Classification denial = classify(classifier, "we never saw the paper of spring");
            assertThat(support.stance().labels()).containsExactly(new Stance("support"));
            assertThat(support.sentiment().label()).isEqualTo(Polarity.POSITIVE);
            assertThat(denial.stance().primary()).isEqualTo(new Stance("denial"));
            assertThat(denial.stance().scores()).containsOnlyKeys(new Stance("denial"), new Stance("support"));
            assertThat(denial.stance().evidence()).isNotEmpty();
            assertThat(classify(classifier, "the weather of spring was mild")
                            .stance()
                            .labels())
                    .isEmpty();
        }
    }

    @Test
    void evidencePointsAtTheWords() {
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("m"));

        try (StanceClassifier classifier = StanceModels.load(folder.resolve("m"), null)) {
            assertThat(classify(classifier, "we back the plan of may").stance().evidence())
                    .anySatisfy(evidence -> {
                        assertThat(evidence.span()).isNotNull();
                        assertThat(evidence.span().text()).contains("back");
                        assertThat(evidence.weight()).isPositive();
                    });
        }
    }

    @Test
    void evidenceSpeaksForAndAgainst() {
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("m"));
        String text = "we back the plan of may train";

        try (StanceClassifier classifier = StanceModels.load(folder.resolve("m"), null)) {
            StancePrediction stance = classify(classifier, text).stance();
            assertThat(stance.labels()).isNotEmpty().allSatisfy(label -> {
                assertThat(stance.evidence()).anyMatch(e -> e.stance().equals(label) && e.weight() > 0);
                assertThat(stance.evidence()).anyMatch(e -> e.stance().equals(label) && e.weight() < 0);
            });
            assertThat(stance.evidence())
                    .filteredOn(e -> e.span() != null)
                    .isNotEmpty()
                    .allSatisfy(e -> assertThat(
                                    text.substring(e.span().start(), e.span().end()))
                            .isEqualTo(e.span().text()));
        }
    }

    @Test
    void saysWhyItAbstains() {
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("m"));

        try (StanceClassifier classifier = StanceModels.load(folder.resolve("m"), null)) {
            assertThat(classify(classifier, "we back").stance().abstention()).isEqualTo("too short");
            assertThat(classify(classifier, "purple otters juggle quietly under marble bridges")
                            .stance()
                            .abstention())
                    .isEqualTo("out of vocabulary");
            assertThat(classify(classifier, "wir verurteilen den Angriff auf das Dorf und schweigen nicht")
                            .stance()
                            .abstention())
                    .isEqualTo("not English");
            assertThat(classify(classifier, "we back the plan of june").stance().abstention())
                    .isNull();
        }
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("a"));
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("b"));

        try (Stream<Path> files = Files.list(folder.resolve("a"))) {
            for (Path file : files.toList()) {
                assertThat(folder.resolve("b").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void replacesAModelButNoOtherFiles() throws IOException {
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("m"));
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("m"));
        Files.createDirectories(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/mine.txt"), "do not delete");

        assertThatThrownBy(() -> new Trainer(ANNOTATOR).train(sentences(), folder.resolve("letters")))
                .hasMessageContaining("other files");
        assertThat(folder.resolve("letters/mine.txt")).exists();
    }

    @Test
    void aTrainingThatIsCutOffLeavesNothing() throws IOException {
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("m"));
        byte[] before = Files.readAllBytes(folder.resolve("m").resolve(ModelFiles.MANIFEST));
        Trainer cutOff = new Trainer(ANNOTATOR).listener((step, done, total) -> {
            if (step.startsWith("Cross-validating sentiment") && done == 3) {
                throw new IllegalStateException("cut off");
            }
        });

        assertThatThrownBy(() -> cutOff.train(sentences(), folder.resolve("n"))).hasMessage("cut off");
        assertThatThrownBy(() -> cutOff.train(sentences(), folder.resolve("m"))).hasMessage("cut off");
        assertThat(folder.resolve("m").resolve(ModelFiles.MANIFEST)).hasBinaryContent(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("m"));
        }
    }

    @Test
    void remembersWhatItSaidBeforeItSawASentence() {
        TrainedModel model = new Trainer(ANNOTATOR).fit(sentences());
        model.write(folder.resolve("m"), Map.of("report.md", "# Report"));
        SeenSentences seen = SeenSentences.of(ModelFiles.in(folder.resolve("m")));

        assertThat(model.heldOut()).hasSameSizeAs(sentences()).allSatisfy(said -> {
            assertThat(seen.contains(said.sentence())).isTrue();
            assertThat(seen.heldOut(said.sentence()).labels()).isEqualTo(said.labels());
        });
        assertThat(seen.contains(sentence("x", "x", "we saw the plan", "", Polarity.NEUTRAL)))
                .isFalse();
        assertThat(ModelFiles.in(folder.resolve("m")).verified("report.md"))
                .asString()
                .isEqualTo("# Report");
    }

    @Test
    void refusesADamagedModel() throws IOException {
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("m"));
        Files.write(folder.resolve("m").resolve(ModelFiles.STANCE), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> StanceModels.load(folder.resolve("m"), null))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(ModelFiles.STANCE)
                .hasMessageContaining("SHA-256");
    }

    @Test
    void refusesAModelOfAnotherVersion() throws IOException {
        new Trainer(ANNOTATOR).train(sentences(), folder.resolve("m"));
        Path manifest = folder.resolve("m").resolve(ModelFiles.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replace("format=1", "format=99"));

        assertThatThrownBy(() -> StanceModels.load(folder.resolve("m"), null))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("format 99");
    }

    @Test
    void refusesAMissingModel() {
        assertThatThrownBy(() -> StanceModels.load(folder.resolve("none"), null))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(ModelFiles.MANIFEST);
    }

    @Test
    void saysWhatTheDataLack() {
        assertThatThrownBy(() -> new Trainer(ANNOTATOR).train(sentences().subList(0, 3), folder.resolve("m")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("groups");
        assertThat(folder.resolve("m")).doesNotExist();
    }

    @Test
    void anAccurateModelNeedsAnEncoder() {
        assertThatThrownBy(
                        () -> new Trainer(ANNOTATOR).profile(Profile.ACCURATE).train(sentences(), folder.resolve("m")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("demarche-embeddings");
    }

    private static Classification classify(StanceClassifier classifier, String text) {
        return classifier
                .classify(List.of(new Statement(
                        text,
                        0,
                        ANNOTATOR.annotate(text, List.of(new Range(0, text.length()))).sentences().stream()
                                .flatMap(s -> s.tokens().stream())
                                .toList(),
                        SentenceForm.SPEECH,
                        null,
                        null)))
                .get(0);
    }

    private static List<LabelledSentence> sentences() {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String month : List.of("may", "june", "july", "march", "april", "august", "autumn", "winter")) {
            sentences.add(sentence("s" + month, month, "we back the plan of " + month, "support", Polarity.POSITIVE));
            sentences.add(
                    sentence("d" + month, month, "we never saw the paper of " + month, "denial", Polarity.NEGATIVE));
            sentences.add(sentence("n" + month, month, "the weather of " + month + " was mild", "", Polarity.NEUTRAL));
            sentences.add(sentence("m" + month, month, "the train of " + month + " came late", "", Polarity.NEUTRAL));
        }
        return sentences;
    }

    private static LabelledSentence sentence(String id, String group, String text, String label, Polarity polarity) {
        return new LabelledSentence(
                id,
                group,
                null,
                text,
                SentenceForm.SPEECH,
                null,
                null,
                null,
                label.isEmpty() ? Set.of() : Set.of(label),
                null,
                polarity,
                null,
                null);
    }
}
