package dev.demarche.pipeline;

import dev.demarche.AnalyzerFactory;
import dev.demarche.AnalyzerOptions;
import dev.demarche.ModelException;
import dev.demarche.StanceAnalyzer;
import dev.demarche.quotation.QuotationFinder;
import dev.demarche.speaker.SpeakerResolver;
import dev.demarche.stance.StanceModels;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Makes the analyzer from what the options name and, where they name nothing, from what is on the class path. */
public final class DefaultAnalyzerFactory implements AnalyzerFactory {

    /** Makes the factory. */
    public DefaultAnalyzerFactory() {}

    @Override
    public StanceAnalyzer create(AnalyzerOptions options) {
        SentenceEncoder encoder =
                given(options.encoder(), SentenceEncoder.class).orElse(null);
        return new Pipeline(
                given(options.annotator(), Annotator.class).orElseThrow(DefaultAnalyzerFactory::noAnnotator),
                new QuotationFinder(options.mode()),
                new SpeakerResolver(),
                StanceModels.load(options.model(), encoder),
                options);
    }

    private static <T> Optional<T> given(@Nullable T value, Class<T> service) {
        return value != null
                ? Optional.of(value)
                : ServiceLoader.load(service, DefaultAnalyzerFactory.class.getClassLoader())
                        .findFirst();
    }

    private static ModelException noAnnotator() {
        return new ModelException("No annotator is on the class path. "
                + "Add the dependency dev.demarche:demarche-corenlp, or give one to the builder.");
    }
}
