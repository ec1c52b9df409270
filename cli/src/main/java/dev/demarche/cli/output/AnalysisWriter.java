package dev.demarche.cli.output;

import dev.demarche.Analysis;

/** Writes analyses, one after the other. */
public interface AnalysisWriter extends AutoCloseable {

    /** Writes an analysis. */
    void write(Analysis analysis);

    /** Writes what comes after the last. */
    @Override
    default void close() {}
}
