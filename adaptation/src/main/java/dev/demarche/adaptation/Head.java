package dev.demarche.adaptation;

import dev.demarche.stance.Feature;
import dev.demarche.stance.FeatureExtractor;
import dev.demarche.stance.LinearModel;
import java.util.ArrayList;
import java.util.List;

/** A linear layer over the pooled vectors, to start from: that of a linear model on the encoder before tuning. */
final class Head {

    private final int dimension;
    private final List<Float> weights = new ArrayList<>();
    private final List<Float> bias = new ArrayList<>();

    Head(int dimension) {
        this.dimension = dimension;
    }

    /** Adds the labels of a model that was trained on embeddings scaled by {@link Bert#SCALE}, as they hold in speech. */
    void add(LinearModel model) {
        double[] zero = model.logits(List.of());
        for (int label = 0; label < zero.length; label++) {
            bias.add((float) zero[label]);
            for (int i = 0; i < dimension; i++) {
                Feature feature =
                        new Feature(FeatureExtractor.EMBEDDING + i + FeatureExtractor.IN_SPEECH, 1, List.of());
                weights.add((float) (model.logits(List.of(feature))[label] - zero[label]));
            }
        }
    }

    int labels() {
        return bias.size();
    }

    float[] weights() {
        return floats(weights);
    }

    float[] bias() {
        return floats(bias);
    }

    private static float[] floats(List<Float> values) {
        float[] result = new float[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.get(i);
        }
        return result;
    }
}
