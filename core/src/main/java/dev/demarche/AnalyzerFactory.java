package dev.demarche;

/** Makes analyzers. Found as a service, so that this package needs none of the packages that do the work. */
public interface AnalyzerFactory {

    /**
     * {@return an analyzer with these options}
     *
     * @throws ModelException if a model is missing or damaged
     */
    StanceAnalyzer create(AnalyzerOptions options);
}
