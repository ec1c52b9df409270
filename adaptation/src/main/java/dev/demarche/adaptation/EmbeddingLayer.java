package dev.demarche.adaptation;

import static dev.demarche.adaptation.BertShape.EPSILON;
import static dev.demarche.adaptation.BertShape.HIDDEN;

import dev.demarche.embeddings.OnnxWeights;

/** The layer below the twelve, which is not tuned: looks up word pieces and positions and normalises. */
final class EmbeddingLayer {

    private final float[] words;
    private final float[] positions;
    private final float[] types;
    private final float[] scale;
    private final float[] shift;

    EmbeddingLayer(OnnxWeights file) {
        words = file.floats("embeddings.word_embeddings.weight");
        positions = file.floats("embeddings.position_embeddings.weight");
        types = file.floats("embeddings.token_type_embeddings.weight");
        scale = file.floats("embeddings.LayerNorm.weight");
        shift = file.floats("embeddings.LayerNorm.bias");
    }

    float[] embed(long[] pieces) {
        float[] result = new float[pieces.length * HIDDEN];
        for (int position = 0; position < pieces.length; position++) {
            normalize(row(pieces[position], position), result, position * HIDDEN);
        }
        return result;
    }

    private double[] row(long piece, int position) {
        double[] row = new double[HIDDEN];
        for (int i = 0; i < HIDDEN; i++) {
            row[i] = words[(int) piece * HIDDEN + i] + positions[position * HIDDEN + i] + types[i];
        }
        return row;
    }

    private void normalize(double[] row, float[] result, int from) {
        double mean = 0;
        for (double value : row) {
            mean += value / HIDDEN;
        }
        double variance = 0;
        for (double value : row) {
            variance += (value - mean) * (value - mean) / HIDDEN;
        }
        double deviation = Math.sqrt(variance + EPSILON);
        for (int i = 0; i < HIDDEN; i++) {
            result[from + i] = (float) ((row[i] - mean) / deviation * scale[i] + shift[i]);
        }
    }
}
