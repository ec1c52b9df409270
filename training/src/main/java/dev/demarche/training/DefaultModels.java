package dev.demarche.training;

import dev.demarche.ModelException;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Trains the default models from the project's own sentences. Run by the build of module {@code model}. */
public final class DefaultModels {

    private DefaultModels() {}

    /**
     * Trains the fast and the accurate model.
     *
     * @param arguments the folder to write them into
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (Annotator annotator = service(Annotator.class);
                SentenceEncoder encoder = service(SentenceEncoder.class)) {
            for (Profile profile : Profile.values()) {
                new Trainer(annotator)
                        .encoder(encoder)
                        .profile(profile)
                        .natural(TrainingData.defaultNaturalSentences())
                        .train(TrainingData.defaultSentences(), folder.resolve(profile.label()));
            }
        }
    }

    private static <T> T service(Class<T> type) {
        return ServiceLoader.load(type, DefaultModels.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new ModelException("No " + type.getSimpleName() + " is on the class path."));
    }
}
