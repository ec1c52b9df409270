package dev.demarche.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.ModelException;
import dev.demarche.stance.SentenceEncoders;
import dev.demarche.text.AdaptedEncoderLoader;
import dev.demarche.text.SentenceEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdaptedEncoderIT {

    private static final String SENTENCE = "We shall not be silent.";

    @TempDir
    Path folder;

    private byte[] tuned;

    @BeforeEach
    void write() throws IOException {
        tuned = changed(EncoderFiles.weights());
        Adaptation.write(folder, tuned, Map.of("command", "none", "data.version", "1"));
        Files.writeString(folder.resolve(AdaptedEncoderLoader.SENTENCES), "");
    }

    private static byte[] changed(byte[] weights) {
        OnnxWeights codes = new OnnxWeights(weights);
        OnnxWeights.Tensor matrix = WeightPatch.tensors(codes).stream()
                .filter(t -> t.name().endsWith("_quantized"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 20_000; i++) {
            codes.set(matrix, i, -codes.get(matrix, i));
        }
        return weights;
    }

    @Test
    void givesTheVectorsOfTheTunedWeights() {
        try (SentenceEncoder adapted = SentenceEncoders.adapted(folder);
                BgeEncoder direct = new BgeEncoder(tuned, "tuned");
                BgeEncoder published = BgeEncoder.published()) {
            float[] vector = adapted.encode(List.of(SENTENCE)).get(0);
            assertThat(vector).isEqualTo(direct.encode(List.of(SENTENCE)).get(0));
            assertThat(vector).isNotEqualTo(published.encode(List.of(SENTENCE)).get(0));
            assertThat(adapted.id()).startsWith(published.id() + "+");
            assertThat(adapted.adaptation())
                    .containsOnlyKeys(Adaptation.MANIFEST, Adaptation.PATCH, AdaptedEncoderLoader.SENTENCES);
        }
    }

    @Test
    void refusesAPatchThatWasChanged() throws IOException {
        byte[] patch = Files.readAllBytes(folder.resolve(Adaptation.PATCH));
        patch[patch.length / 2]++;
        Files.write(folder.resolve(Adaptation.PATCH), patch);

        assertThatThrownBy(() -> SentenceEncoders.adapted(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("adaptation.patch")
                .hasMessageContaining("SHA-256");
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve(Adaptation.PATCH));

        assertThatThrownBy(() -> SentenceEncoders.adapted(folder))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("adaptation.patch is missing");
    }
}
