package dev.demarche.training;

import dev.demarche.ModelException;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.FeatureExtractor;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import dev.demarche.training.attribution.AttributionWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Trains the default models from the project's own sentences. Run by the build of module {@code model}. */
public final class DefaultModels {

    private DefaultModels() {}

    /**
     * Trains the weights of the attribution, then the fast and the accurate model, unless they are there already and nothing
     * they depend on has changed.
     *
     * @param arguments the folder to write the models into, and the file that remembers what they were made of
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path stamp = Path.of(arguments[1]);
        String fingerprint = Fingerprint.of(List.of(
                FeatureExtractor.class,
                Trainer.class,
                LabelledSentence.class,
                provider(SentenceEncoder.class).type(),
                provider(Annotator.class).type()));
        if (!isUpToDate(folder, stamp, fingerprint)) {
            train(folder);
            Files.writeString(stamp, fingerprint);
        }
    }

    private static boolean isUpToDate(Path folder, Path stamp, String fingerprint) throws IOException {
        return Files.isDirectory(folder)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(fingerprint);
    }

    private static void train(Path folder) throws IOException {
        try (Annotator annotator = provider(Annotator.class).get();
                SentenceEncoder encoder = provider(SentenceEncoder.class).get()) {
            AttributionWeights.write(annotator, folder.resolve("attribution.csv"));
            for (Profile profile : Profile.values()) {
                new Trainer(annotator)
                        .encoder(encoder)
                        .profile(profile)
                        .natural(ProjectSentences.atNaturalRate())
                        .train(ProjectSentences.balanced(), folder.resolve(profile.label()));
            }
        }
    }

    private static <T> ServiceLoader.Provider<T> provider(Class<T> type) {
        return ServiceLoader.load(type, DefaultModels.class.getClassLoader()).stream()
                .findFirst()
                .orElseThrow(() -> new ModelException("No " + type.getSimpleName() + " is on the class path."));
    }
}
