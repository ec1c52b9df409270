package dev.demarche.pipeline;

import dev.demarche.AnalyzerFactory;
import dev.demarche.AnalyzerOptions;
import dev.demarche.ModelException;
import dev.demarche.StanceAnalyzer;
import dev.demarche.loading.BackgroundLoad;
import dev.demarche.quotation.QuotationFinder;
import dev.demarche.speaker.SpeakerResolver;
import dev.demarche.stance.ModelFiles;
import dev.demarche.stance.SentenceEncoders;
import dev.demarche.stance.StanceClassifier;
import dev.demarche.stance.StanceModels;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Makes the analyzer from what the options name and, where they name nothing, from what is on the class path. */
public final class DefaultAnalyzerFactory implements AnalyzerFactory {

    /** Makes the factory. */
    public DefaultAnalyzerFactory() {}

    @Override
    public StanceAnalyzer create(AnalyzerOptions options) {
        // The encoder and the annotator take about as long to load as each other.
        BackgroundLoad<StanceClassifier> stances = BackgroundLoad.of(() -> stances(options));
        return new Pipeline(
                annotator(options.annotator()),
                new QuotationFinder(options.mode()),
                new SpeakerResolver(),
                stances.get(),
                options);
    }

    private static StanceClassifier stances(AnalyzerOptions options) {
        Path model = options.model();
        boolean bringsEncoder =
                model != null && !ModelFiles.in(model).encoderFiles().isEmpty();
        SentenceEncoder encoder = options.encoder() == null && !bringsEncoder
                ? SentenceEncoders.onClassPath().orElse(null)
                : options.encoder();
        return StanceModels.load(model, encoder, options.evidence());
    }

    private static Annotator annotator(@Nullable Annotator given) {
        return given != null
                ? given
                : ServiceLoader.load(Annotator.class, DefaultAnalyzerFactory.class.getClassLoader())
                        .findFirst()
                        .orElseThrow(DefaultAnalyzerFactory::noAnnotator);
    }

    private static ModelException noAnnotator() {
        return new ModelException("No annotator is on the class path. "
                + "Add the dependency dev.demarche:demarche-corenlp, or give one to the builder.");
    }
}
