package dev.demarche.pipeline;

import dev.demarche.AnalyzerFactory;
import dev.demarche.AnalyzerOptions;
import dev.demarche.ModelException;
import dev.demarche.StanceAnalyzer;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Makes the analyzer from what the options name and, where they name nothing, from what is on the class path. */
public final class DefaultAnalyzerFactory implements AnalyzerFactory {

    /** Makes the factory. */
    public DefaultAnalyzerFactory() {}

    @Override
    public StanceAnalyzer create(AnalyzerOptions options) {
        // The encoder and the annotator take about as long to load as each other.
        FutureTask<StanceClassifier> stances = start(() -> stances(options));
        return new Pipeline(
                annotator(options.annotator()),
                new QuotationFinder(options.mode()),
                new SpeakerResolver(),
                result(stances),
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

    private static <T> FutureTask<T> start(Callable<T> loader) {
        FutureTask<T> task = new FutureTask<>(loader);
        Thread thread = new Thread(task, "demarche-loader");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new ModelException("A model could not be loaded.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException("Loading was interrupted.", e);
        }
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
