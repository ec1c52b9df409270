package dev.demarche.training;

import dev.demarche.ModelException;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.FeatureExtractor;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Trains a model of stance and sentiment. Labels are those of the data. The same data and seed give the same bytes.
 *
 * <pre>{@code
 * TrainingReport report = new Trainer(annotator)
 *         .profile(Profile.FAST)
 *         .train(SentenceReader.read(List.of(Path.of("my.csv"))), Path.of("my-model"));
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class Trainer {

    private static final int FEWEST_FOLDS = 2;

    private final Annotator annotator;
    private @Nullable SentenceEncoder encoder;
    private Profile profile = Profile.FAST;
    private List<LabelledSentence> natural = List.of();
    private int folds = 5;
    private long seed = 1;
    private TrainingListener listener = (step, done, total) -> {};

    /** Makes a trainer of fast models that reads sentences with this annotator. */
    public Trainer(Annotator annotator) {
        this.annotator = Objects.requireNonNull(annotator);
    }

    /** Sets the encoder that accurate models need. A model brings along what a user adapted. */
    public Trainer encoder(SentenceEncoder value) {
        encoder = Objects.requireNonNull(value);
        return this;
    }

    /** Says which features the model uses. Default: {@link Profile#FAST}. */
    public Trainer profile(Profile value) {
        profile = Objects.requireNonNull(value);
        return this;
    }

    /**
     * Gives further sentences, in which labels are as rare as in the texts that the model is for. Probabilities and
     * thresholds depend more on them than on all others. Default: none.
     */
    public Trainer natural(List<LabelledSentence> value) {
        natural = List.copyOf(value);
        return this;
    }

    /**
     * Sets how many folds cross-validation has. Default: 5.
     *
     * @throws IllegalArgumentException if it is less than 2
     */
    public Trainer folds(int value) {
        if (value < FEWEST_FOLDS) {
            throw new IllegalArgumentException("The number of folds is " + value + ", but must be at least 2.");
        }
        folds = value;
        return this;
    }

    /** Sets the number that decides which groups share a fold. Default: 1. */
    public Trainer seed(long value) {
        seed = value;
        return this;
    }

    /** Sets who hears how far the training is. */
    public Trainer listener(TrainingListener value) {
        listener = Objects.requireNonNull(value);
        return this;
    }

    /**
     * Trains a model and writes it into a folder, which is replaced as a whole when the model is complete.
     *
     * @param sentences the labelled sentences; groups are never cut in cross-validation. If none has a sentiment, the
     *     sentiment is learnt from the project's own sentences.
     * @param folder where to write it; if it exists it must be empty or hold a model
     * @return how good the model is
     * @throws IllegalArgumentException if there are too few sentences or labels to learn from
     * @throws ModelException if the profile needs an encoder and there is none
     */
    public TrainingReport train(List<LabelledSentence> sentences, Path folder) {
        return fit(sentences).write(folder, Map.of());
    }

    /**
     * Trains a model and leaves it to the caller to write it.
     *
     * @param sentences as for {@link #train}
     * @return the model
     * @throws IllegalArgumentException if there are too few sentences or labels to learn from
     * @throws ModelException if the profile needs an encoder and there is none
     */
    public TrainedModel fit(List<LabelledSentence> sentences) {
        TrainingData.check(sentences, folds);
        FeatureExtractor extractor = new FeatureExtractor(profile.families());
        if (extractor.needsEmbedding() && encoder == null) {
            throw new ModelException("An accurate model needs a sentence encoder. "
                    + "Add the dependency dev.demarche:demarche-embeddings, or train a fast model.");
        }
        Examples examples = new Examples(annotator, encoder, extractor);
        SentenceEncoder used = extractor.needsEmbedding() ? encoder : null;
        TuningSentences seen = used == null ? new TuningSentences() : TuningSentences.of(used);
        TrainerSettings settings = new TrainerSettings(profile, folds, seed, seen, listener);
        List<TrainingExample> read = examples.of(sentences, listener);
        List<TrainingExample> rare = examples.of(natural, listener);
        TrainedHead stance = TrainedHead.train(Task.STANCE, read, rare, settings);
        List<TrainingExample> valued = TrainingData.withSentiment(read);
        TrainedHead sentiment = TrainedHead.train(
                Task.SENTIMENT,
                valued.isEmpty() ? examples.of(ProjectSentences.balanced(), listener) : valued,
                TrainingData.withSentiment(rare),
                settings);
        return new TrainedModel(
                new ModelWriter(settings, used, TrainingData.sha256(sentences), TrainingData.sha256(natural)),
                sentences,
                natural,
                measured(settings, read),
                stance,
                sentiment);
    }

    /** {@return the annotator that sentences are read with} */
    public Annotator annotator() {
        return annotator;
    }

    /** {@return the encoder of accurate models; null if there is none} */
    public @Nullable SentenceEncoder encoder() {
        return encoder;
    }

    private static String measured(TrainerSettings settings, List<TrainingExample> examples) {
        String folds =
                "Measured by cross-validation in " + settings.folds() + " folds, which never cut a group of sentences";
        boolean tuned = examples.stream().anyMatch(e -> settings.seen().contains(e.sentence()));
        return folds + (tuned ? ", on the sentences that the encoder was not tuned on." : ".");
    }
}
