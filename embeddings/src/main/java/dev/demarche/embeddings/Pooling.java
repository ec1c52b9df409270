package dev.demarche.embeddings;

/** Makes one vector of the vectors of a sentence's pieces. */
final class Pooling {

    private Pooling() {}

    /** {@return the first piece's vector and the mean of all, each of length 1, one after the other} */
    static float[] firstAndMean(float[] hidden, int dimension) {
        float[] pooled = new float[2 * dimension];
        int pieces = hidden.length / dimension;
        for (int i = 0; i < dimension; i++) {
            pooled[i] = hidden[i];
            double sum = 0;
            for (int piece = 0; piece < pieces; piece++) {
                sum += hidden[piece * dimension + i];
            }
            pooled[dimension + i] = (float) (sum / pieces);
        }
        normalize(pooled, 0, dimension);
        normalize(pooled, dimension, 2 * dimension);
        return pooled;
    }

    private static void normalize(float[] vector, int from, int to) {
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (double) vector[i] * vector[i];
        }
        double length = Math.sqrt(squares);
        for (int i = from; i < to && length > 0; i++) {
            vector[i] /= (float) length;
        }
    }
}
