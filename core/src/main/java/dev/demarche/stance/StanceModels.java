package dev.demarche.stance;

import dev.demarche.EvidenceDetail;
import dev.demarche.ModelException;
import dev.demarche.text.SentenceEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads stance models. */
public final class StanceModels {

    private static final String DEFAULT = "/dev/demarche/model/";

    private StanceModels() {}

    /**
     * {@return the model in a folder, or the default model on the class path} The default is the accurate model if there
     * is the encoder it was trained with, and the fast one otherwise. A model that brings its own encoder along uses that.
     *
     * @param folder the folder, or null for the default model
     * @param encoder the encoder that an accurate model needs; null if there is none
     * @throws ModelException if the model is missing, damaged, or of another version
     */
    public static StanceClassifier load(@Nullable Path folder, @Nullable SentenceEncoder encoder) {
        return load(folder, encoder, EvidenceDetail.FEATURES);
    }

    /**
     * {@return the model as {@link #load(Path, SentenceEncoder)} does, explaining its answers so far}
     *
     * @param folder the folder, or null for the default model
     * @param encoder the encoder that an accurate model needs; null if there is none
     * @param detail how far answers are explained
     * @throws ModelException if the model is missing, damaged, or of another version
     */
    public static StanceClassifier load(
            @Nullable Path folder, @Nullable SentenceEncoder encoder, EvidenceDetail detail) {
        return load(files(folder, encoder), encoder, detail);
    }

    /**
     * {@return the files of the model that {@link #load} would load}
     *
     * @param folder the folder, or null for the default model
     * @param encoder the encoder that there is; null if there is none
     * @throws ModelException if the model is missing or of another version
     */
    public static ModelFiles files(@Nullable Path folder, @Nullable SentenceEncoder encoder) {
        return folder == null ? defaultFiles(encoder) : ModelFiles.in(folder);
    }

    /**
     * {@return the encoder that a model needs: the given one, or the one that the model brings along}
     *
     * @param files the model
     * @param encoder the encoder that there is; null if there is none
     * @throws ModelException if the model's own encoder is damaged
     */
    public static @Nullable SentenceEncoder encoder(ModelFiles files, @Nullable SentenceEncoder encoder) {
        return encoder != null && encoder.id().equals(files.value("encoder"))
                ? encoder
                : SentenceEncoders.of(files).orElse(encoder);
    }

    private static ModelFiles defaultFiles(@Nullable SentenceEncoder encoder) {
        if (encoder != null && ModelFiles.isOnClassPath(DEFAULT + "accurate")) {
            ModelFiles accurate = ModelFiles.onClassPath(DEFAULT + "accurate");
            if (accurate.value("encoder").equals(encoder.id())) {
                return accurate;
            }
        }
        if (!ModelFiles.isOnClassPath(DEFAULT + "fast")) {
            throw new ModelException("There is no stance model on the class path. Add dev.demarche:demarche-model.");
        }
        return ModelFiles.onClassPath(DEFAULT + "fast");
    }

    private static StanceClassifier load(ModelFiles files, @Nullable SentenceEncoder encoder, EvidenceDetail detail) {
        FeatureExtractor extractor = new FeatureExtractor(files.families());
        String table = new String(files.verified(ModelFiles.CALIBRATION), StandardCharsets.UTF_8);
        return new LinearStanceClassifier(
                extractor,
                extractor.needsEmbedding() ? check(files, encoder(files, encoder)) : null,
                head(files, ModelFiles.STANCE, table, "stance"),
                head(files, ModelFiles.SENTIMENT, table, "sentiment"),
                detail);
    }

    private static ClassifierHead head(ModelFiles files, String name, String table, String task) {
        LinearModel model = LinearModel.read(files.verified(name));
        List<Calibration> calibrations = CalibrationTable.read(table, task, model.labels());
        return new ClassifierHead(model, calibrations);
    }

    private static SentenceEncoder check(ModelFiles files, @Nullable SentenceEncoder encoder) {
        String needed = files.value("encoder");
        if (encoder == null) {
            throw new ModelException("The model in " + files + " needs the sentence encoder " + needed
                    + ", but there is none on the class path. Add dev.demarche:demarche-embeddings.");
        }
        if (!encoder.id().equals(needed)) {
            throw new ModelException("The model in " + files + " was trained with the sentence encoder " + needed
                    + ", but the one on the class path is " + encoder.id() + ". Train the model again.");
        }
        return encoder;
    }
}
