package dev.demarche;

import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import java.nio.file.Path;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Options of a {@link StanceAnalyzer}. Not thread-safe. */
public final class StanceAnalyzerBuilder {

    private @Nullable Annotator annotator;
    private @Nullable SentenceEncoder encoder;
    private @Nullable Path model;
    private AttributionMode mode = AttributionMode.STATEMENTS;
    private double minimumConfidence;
    private EvidenceDetail evidence = EvidenceDetail.FEATURES;
    private int threads = 1;

    StanceAnalyzerBuilder() {}

    /** Takes this annotator in place of the one on the class path. */
    public StanceAnalyzerBuilder annotator(Annotator value) {
        annotator = Objects.requireNonNull(value);
        return this;
    }

    /** Takes this encoder in place of the one on the class path. */
    public StanceAnalyzerBuilder encoder(SentenceEncoder value) {
        encoder = Objects.requireNonNull(value);
        return this;
    }

    /** Takes the stance model in this folder in place of the default one. */
    public StanceAnalyzerBuilder model(Path folder) {
        model = Objects.requireNonNull(folder);
        return this;
    }

    /** Says which attributions are reported. Default: {@link AttributionMode#STATEMENTS}. */
    public StanceAnalyzerBuilder mode(AttributionMode value) {
        mode = Objects.requireNonNull(value);
        return this;
    }

    /**
     * Leaves out quotations of which the analyzer is less sure. Default: 0, which reports everything that the mode finds.
     *
     * @param value a probability from 0 to 1
     * @throws IllegalArgumentException if it is not
     */
    public StanceAnalyzerBuilder minimumConfidence(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The minimum confidence is " + value + ", but must be from 0 to 1.");
        }
        minimumConfidence = value;
        return this;
    }

    /** Says how far stances are explained. Default: {@link EvidenceDetail#FEATURES}. */
    public StanceAnalyzerBuilder evidence(EvidenceDetail value) {
        evidence = Objects.requireNonNull(value);
        return this;
    }

    /**
     * Sets on how many threads {@link StanceAnalyzer#analyzeAll} works. Default: 1. Results do not depend on it.
     *
     * @param value at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public StanceAnalyzerBuilder threads(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("The number of threads is " + value + ", but must be at least 1.");
        }
        threads = value;
        return this;
    }

    /**
     * {@return the analyzer}
     *
     * @throws ModelException if a model is missing or damaged
     */
    public StanceAnalyzer build() {
        return ServiceLoader.load(AnalyzerFactory.class, StanceAnalyzerBuilder.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new ModelException("The core jar is damaged: it names no analyzer. Build it again."))
                .create(new AnalyzerOptions(annotator, encoder, model, mode, minimumConfidence, evidence, threads));
    }
}
