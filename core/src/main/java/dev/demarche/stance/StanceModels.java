package dev.demarche.stance;

import dev.demarche.ModelException;
import dev.demarche.text.SentenceEncoder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Loads stance models. */
public final class StanceModels {

    private StanceModels() {}

    /**
     * {@return the model in a folder, or the default model on the class path}
     *
     * @param folder the folder, or null for the default model
     * @param encoder the encoder that the accurate model needs; null takes the fast one
     * @throws ModelException if the model is missing, damaged, or of another version
     */
    public static StanceClassifier load(@Nullable Path folder, @Nullable SentenceEncoder encoder) {
        if (folder == null && encoder == null) {
            throw new ModelException("There is no stance model on the class path. Add dev.demarche:demarche-model.");
        }
        throw new ModelException("There is no stance model in " + folder + ".");
    }
}
