package dev.demarche.adaptation;

import java.util.List;
import java.util.Optional;

/** A sentence as the encoder reads it, with the labels it shall lead to. */
final class TuningExample {

    private final float[] embeddings;
    private final int length;
    private final List<Optional<Boolean>> targets;

    /**
     * Makes an example.
     *
     * @param embeddings the output of the embedding layer
     * @param length the number of word pieces
     * @param targets for each label whether it holds; empty if the sentence is not labelled for it
     */
    TuningExample(float[] embeddings, int length, List<Optional<Boolean>> targets) {
        this.embeddings = embeddings;
        this.length = length;
        this.targets = List.copyOf(targets);
    }

    int length() {
        return length;
    }

    List<Optional<Boolean>> targets() {
        return targets;
    }

    void copyEmbeddings(float[] target, int from) {
        System.arraycopy(embeddings, 0, target, from, embeddings.length);
    }
}
