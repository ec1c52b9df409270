package dev.demarche.embeddings;

import java.util.Arrays;

/** Makes one vector of the vectors of a sentence's pieces. */
final class Pooling {

    private Pooling() {}

    /** {@return the first piece's vector, of length 1} */
    static float[] first(float[] hidden, int dimension) {
        float[] pooled = Arrays.copyOf(hidden, dimension);
        normalize(pooled);
        return pooled;
    }

    private static void normalize(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= (float) length;
        }
    }
}
