package dev.demarche.adaptation;

import static dev.demarche.adaptation.BertShape.HIDDEN;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/**
 * Some sentences side by side, padded to the longest.
 *
 * @param embeddings the output of the embedding layer, by sentence, piece and dimension
 * @param attention 0 for a piece and a large negative number for padding
 * @param targets the labels of each sentence, 0 or 1
 * @param known 1 for each label that the sentence is labelled for
 */
record Batch(NDArray embeddings, NDArray attention, NDArray targets, NDArray known) {

    private static final float NEVER = -1e9f;

    static Batch of(NDManager manager, List<TuningExample> examples) {
        int size = examples.size();
        int longest = examples.stream().mapToInt(TuningExample::length).max().orElse(1);
        int labels = examples.get(0).targets().size();
        float[] embeddings = new float[size * longest * HIDDEN];
        float[] attention = new float[size * longest];
        float[] targets = new float[size * labels];
        float[] known = new float[size * labels];
        for (int i = 0; i < size; i++) {
            TuningExample example = examples.get(i);
            example.copyEmbeddings(embeddings, i * longest * HIDDEN);
            for (int piece = 0; piece < longest; piece++) {
                attention[i * longest + piece] = piece < example.length() ? 0 : NEVER;
            }
            for (int label = 0; label < labels; label++) {
                Boolean target = example.targets().get(label).orElse(null);
                targets[i * labels + label] = Boolean.TRUE.equals(target) ? 1 : 0;
                known[i * labels + label] = target == null ? 0 : 1;
            }
        }
        return new Batch(
                manager.create(embeddings, new Shape(size, longest, HIDDEN)),
                manager.create(attention, new Shape(size, 1, 1, longest)),
                manager.create(targets, new Shape(size, labels)),
                manager.create(known, new Shape(size, labels)));
    }
}
