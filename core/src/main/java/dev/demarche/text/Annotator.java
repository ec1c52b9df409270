package dev.demarche.text;

import java.util.List;

/**
 * The port for linguistic tools: splits paragraphs into sentences and tokens, with lemma, part of speech, named entities,
 * and dependency trees on demand. An implementation on the class path is found as a service. Must be thread-safe.
 */
public interface Annotator extends AutoCloseable {

    /**
     * Annotates a text.
     *
     * @param text any text
     * @param paragraphs where its paragraphs are; a line break inside one is a space
     * @return the sentences, whose token offsets are indices into {@code text}
     */
    AnnotatedText annotate(String text, List<Range> paragraphs);

    @Override
    default void close() {}
}
