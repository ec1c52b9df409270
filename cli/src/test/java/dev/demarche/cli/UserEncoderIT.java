package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.embeddings.Adaptation;
import dev.demarche.embeddings.EncoderFiles;
import dev.demarche.embeddings.OnnxWeights;
import dev.demarche.embeddings.WeightPatch;
import dev.demarche.text.AdaptedEncoderLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An encoder that a user adapted, from its folder to a model that classifies with it. */
class UserEncoderIT {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "demarche", "cli");
    private static final Path DATA = RESOURCES.resolve("answers.csv");
    private static final Path NEW = RESOURCES.resolve("answers-new.csv");

    @TempDir
    static Path folder;

    private static Path encoder;
    private static Path model;
    private static CommandRun training;

    @BeforeAll
    static void train() throws IOException {
        encoder = folder.resolve("encoder");
        Adaptation.write(encoder, tuned(), Map.of());
        Files.writeString(encoder.resolve(AdaptedEncoderLoader.SENTENCES), "");
        model = folder.resolve("model");
        training = CommandRun.of("train", "--data", DATA, "--encoder", encoder, "--output", model);
    }

    /** Every twentieth code of the lowest layers goes down by one. */
    private static byte[] tuned() {
        byte[] weights = EncoderFiles.weights();
        OnnxWeights codes = new OnnxWeights(weights);
        WeightPatch.tensors(codes).stream()
                .filter(t -> t.name().endsWith("_quantized"))
                .limit(6)
                .forEach(t -> {
                    for (int i = 0; i < t.length(); i += 20) {
                        codes.set(t, i, codes.get(t, i) - 1);
                    }
                });
        return weights;
    }

    @Test
    void theModelBringsTheEncoderAlong() throws IOException {
        assertThat(training.status()).as(training.err()).isZero();
        for (String file : new String[] {Adaptation.MANIFEST, Adaptation.PATCH, AdaptedEncoderLoader.SENTENCES}) {
            assertThat(model.resolve(file)).hasSameBinaryContentAs(encoder.resolve(file));
        }
        String patch = Adaptation.sha256(Files.readAllBytes(encoder.resolve(Adaptation.PATCH)));
        assertThat(model.resolve("manifest.properties"))
                .content()
                .contains(
                        "sha256.adaptation.patch=" + patch, "encoder=bge-small-en-v1.5-int8+" + patch.substring(0, 12));
    }

    @Test
    void classifyUsesIt() {
        CommandRun run = CommandRun.of("classify", "--format", "jsonl", "--model", model, NEW);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"support\"", "\"denial\"", "\"evasion\"");
    }

    @Test
    void aModelsFolderServesAsTheFolderOfItsEncoder() {
        Path again = folder.resolve("again");
        CommandRun run = CommandRun.of("train", "--data", DATA, "--encoder", model, "--output", again);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(again.resolve("stance.pb")).hasSameBinaryContentAs(model.resolve("stance.pb"));
    }

    @Test
    void aModelWithAnotherPatchIsRefused() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        try (var files = Files.list(model)) {
            for (Path file : files.toList()) {
                Files.copy(file, broken.resolve(file.getFileName()));
            }
        }
        Files.write(broken.resolve(Adaptation.PATCH), new byte[] {1, 2, 3});
        CommandRun run = CommandRun.of("classify", "--model", broken, NEW);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("adaptation.patch is damaged", "SHA-256");
    }

    @Test
    void aFastModelHasNoUseForAnEncoder() {
        CommandRun run = CommandRun.of(
                "train", "--data", DATA, "--encoder", encoder, "--profile", "fast", "--output", folder.resolve("fast"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--encoder needs --profile accurate");
    }
}
