package dev.demarche.text;

import java.util.List;
import java.util.Map;

/**
 * The port for sentence embeddings. An implementation on the class path is found as a service. Must be thread-safe and
 * give the same vector for a sentence whatever stands beside it in the list.
 */
public interface SentenceEncoder extends AutoCloseable {

    /** {@return what names this encoder and its weights; models remember with which encoder they were trained} */
    String id();

    /** {@return the length of a vector} */
    int dimension();

    /** {@return a vector for each sentence, in their order} */
    List<float[]> encode(List<String> sentences);

    /**
     * {@return the files, by name, from which an {@link AdaptedEncoderLoader} makes this encoder again; none if it comes with
     * the class path} Models carry them along.
     */
    default Map<String, byte[]> adaptation() {
        return Map.of();
    }

    @Override
    default void close() {}
}
