package dev.demarche.stance;

import dev.demarche.ModelException;
import dev.demarche.text.AdaptedEncoderLoader;
import dev.demarche.text.SentenceEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Finds sentence encoders. */
public final class SentenceEncoders {

    private SentenceEncoders() {}

    /** {@return the encoder on the class path, if there is one} */
    public static Optional<SentenceEncoder> onClassPath() {
        return service(SentenceEncoder.class);
    }

    /**
     * {@return the encoder that a user adapted}
     *
     * @param folder where the adaptation was written, or the folder of a model that was trained with it
     * @throws ModelException if there is none or it is damaged
     */
    public static SentenceEncoder adapted(Path folder) {
        AdaptedEncoderLoader loader = loader();
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : loader.files()) {
            files.put(name, bytes(folder, name));
        }
        return loader.load(files);
    }

    /** {@return the encoder that a model brings along, if it does} */
    static Optional<SentenceEncoder> of(ModelFiles model) {
        if (model.encoderFiles().isEmpty()) {
            return Optional.empty();
        }
        Map<String, byte[]> files = new TreeMap<>();
        model.encoderFiles().forEach(name -> files.put(name, model.verified(name)));
        return Optional.of(loader().load(files));
    }

    private static byte[] bytes(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new ModelException("There is no adapted encoder in " + folder + ": " + name + " is missing.");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ModelException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static AdaptedEncoderLoader loader() {
        return service(AdaptedEncoderLoader.class)
                .orElseThrow(() -> new ModelException("No encoder that can be adapted is on the class path. "
                        + "Add the dependency dev.demarche:demarche-embeddings."));
    }

    private static <T> Optional<T> service(Class<T> type) {
        return ServiceLoader.load(type, SentenceEncoders.class.getClassLoader()).findFirst();
    }
}
