package dev.demarche.embeddings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BgeEncoderIT {

    private static final BgeEncoder ENCODER = new BgeEncoder();

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void sentencesOfLikeMeaningLieCloserThanOthers() {
        List<float[]> vectors = ENCODER.encode(List.of(
                "The delegates want to negotiate.", "The envoys are ready for talks.", "The cake needs three eggs."));

        assertThat(product(vectors.get(0), vectors.get(1)))
                .isGreaterThan(product(vectors.get(0), vectors.get(2)) + 0.1);
    }

    @Test
    void aVectorDoesNotDependOnItsNeighbours() {
        String sentence = "We shall not be silent.";

        assertThat(ENCODER.encode(List.of("A much longer sentence stands before it, and is full of words.", sentence))
                        .get(1))
                .isEqualTo(ENCODER.encode(List.of(sentence)).get(0))
                .hasSize(ENCODER.dimension());
    }

    @Test
    void encodesEmptyAndEndlessSentences() {
        assertThat(ENCODER.encode(List.of("", "word ".repeat(2000)))).hasSize(2);
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
