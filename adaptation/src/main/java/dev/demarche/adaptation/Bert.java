package dev.demarche.adaptation;

import static dev.demarche.adaptation.BertShape.EPSILON;
import static dev.demarche.adaptation.BertShape.HEAD;
import static dev.demarche.adaptation.BertShape.HEADS;
import static dev.demarche.adaptation.BertShape.HIDDEN;
import static dev.demarche.adaptation.BertShape.LAYERS;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import dev.demarche.stance.FeatureExtractor;
import java.util.Map;

/** The twelve layers, the pooling of the product's encoder, and a linear head, all differentiable. */
final class Bert {

    /** Vectors of length 1 are scaled by this before the head, as the product's features are. */
    static final double SCALE = FeatureExtractor.EMBEDDING_SCALE;

    private static final double TINY = 1e-12;

    private final Map<String, NDArray> weights;
    private final Constants constants;
    private final float dropout;

    Bert(Map<String, NDArray> weights, Constants constants, float dropout) {
        this.weights = weights;
        this.constants = constants;
        this.dropout = dropout;
    }

    /** {@return the log-odds of each label for each sentence} */
    NDArray logits(Batch batch, boolean training) {
        NDArray pooled = drop(pool(batch, training), training);
        return Linear.linear(pooled, weight("head.weight"), weight("head.bias")).singletonOrThrow();
    }

    private NDArray pool(Batch batch, boolean training) {
        NDArray hidden = batch.embeddings();
        for (int layer = 0; layer < LAYERS; layer++) {
            hidden = layer(hidden, batch.attention(), "encoder.layer." + layer + ".", training);
        }
        return scaled(hidden.get(":,0,:"));
    }

    private NDArray scaled(NDArray vectors) {
        NDArray length = vectors.square()
                .sum(new int[] {1}, true)
                .add(constants.of(TINY))
                .sqrt();
        return vectors.div(length).mul(constants.of(SCALE));
    }

    private NDArray layer(NDArray input, NDArray attention, String name, boolean training) {
        NDArray attended = drop(
                linear(attend(input, attention, name + "attention.self.", training), name + "attention.output.dense"),
                training);
        NDArray middle = normalize(input.add(attended), name + "attention.output.LayerNorm");
        NDArray wide =
                linear(middle, name + "intermediate.dense").getNDArrayInternal().gelu();
        NDArray output = drop(linear(wide, name + "output.dense"), training);
        return normalize(middle.add(output), name + "output.LayerNorm");
    }

    private NDArray attend(NDArray input, NDArray attention, String name, boolean training) {
        long sentences = input.getShape().get(0);
        long pieces = input.getShape().get(1);
        NDArray query = linear(input, name + "query")
                .mul(constants.of(1 / Math.sqrt(HEAD)))
                .reshape(sentences, pieces, HEADS, HEAD)
                .transpose(0, 2, 1, 3);
        NDArray key = linear(input, name + "key")
                .reshape(sentences, pieces, HEADS, HEAD)
                .transpose(0, 2, 3, 1);
        NDArray value = linear(input, name + "value")
                .reshape(sentences, pieces, HEADS, HEAD)
                .transpose(0, 2, 1, 3);
        NDArray shares = drop(query.matMul(key).add(attention).softmax(-1), training);
        return shares.matMul(value).transpose(0, 2, 1, 3).reshape(sentences, pieces, HIDDEN);
    }

    private NDArray linear(NDArray input, String name) {
        return Linear.linear(input, weight(name + ".weight"), weight(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray normalize(NDArray input, String name) {
        return LayerNorm.layerNorm(input, new Shape(HIDDEN), weight(name + ".weight"), weight(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    private NDArray drop(NDArray input, boolean training) {
        return training ? Dropout.dropout(input, dropout, true).singletonOrThrow() : input;
    }

    private NDArray weight(String name) {
        NDArray weight = weights.get(name);
        if (weight == null) {
            throw new IllegalStateException("The encoder has no weight " + name + ".");
        }
        return weight;
    }
}
