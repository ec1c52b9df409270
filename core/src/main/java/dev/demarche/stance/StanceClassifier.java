package dev.demarche.stance;

import dev.demarche.Classification;
import java.util.List;

/** Classifies stance and sentiment. Implementations are thread-safe. */
public interface StanceClassifier extends AutoCloseable {

    /** {@return the classification of each statement, in their order; each depends on its statement alone} */
    List<Classification> classify(List<Statement> statements);

    @Override
    default void close() {}
}
