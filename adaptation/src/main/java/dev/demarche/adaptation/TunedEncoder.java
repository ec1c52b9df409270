package dev.demarche.adaptation;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.embeddings.Adaptation;
import dev.demarche.embeddings.BgeEncoder;
import dev.demarche.embeddings.EncoderFiles;
import dev.demarche.embeddings.OnnxWeights;
import dev.demarche.embeddings.WordPieces;
import dev.demarche.stance.EncoderInput;
import dev.demarche.stance.FeatureExtractor;
import dev.demarche.stance.FeatureFamily;
import dev.demarche.stance.LinearModel;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Annotator;
import dev.demarche.training.Examples;
import dev.demarche.training.LinearRecipe;
import dev.demarche.training.Task;
import dev.demarche.training.TrainingExample;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tunes the published encoder on labelled sentences: full weights are tuned, then rounded to the codes of the 8-bit file. */
final class TunedEncoder {

    private static final String FULL = "/bge-small-en-v1.5.onnx";
    private static final double COST = 0.3;
    /** Embeddings need no words. */
    private static final Annotator NO_WORDS = (text, paragraphs) -> new AnnotatedText(text, paragraphs, List.of());

    private final OnnxWeights full = new OnnxWeights(fullWeights());
    private final EmbeddingLayer lowest = new EmbeddingLayer(full);
    private final WordPieces wordPieces = new WordPieces(EncoderFiles.tokenizer());
    private final Optional<Adaptation> adaptation;
    private final TuningSettings settings;

    /** Makes a tuner that starts from an adaptation, or from the published encoder. */
    TunedEncoder(Optional<Adaptation> adaptation, TuningSettings settings) {
        this.adaptation = adaptation;
        this.settings = settings;
        adaptation.ifPresent(a -> Quantizer.addChanges(
                new OnnxWeights(EncoderFiles.weights()), new OnnxWeights(a.apply(EncoderFiles.weights())), full));
    }

    /** {@return the 8-bit weights, tuned on the sentences} */
    byte[] tune(List<LabelledSentence> sentences) {
        List<TrainingExample> used = encoded(sentences);
        Head head = new Head(BertShape.HIDDEN);
        List<String> labels = new ArrayList<>();
        for (Task task : labelled(sentences)) {
            LinearModel model = LinearModel.read(LinearRecipe.train(used, task, COST));
            model.labels().forEach(label -> labels.add(task + " " + label));
            head.add(model);
        }
        List<TuningExample> examples =
                used.stream().map(e -> example(e.sentence(), labels)).toList();
        Map<String, float[]> tuned = new Tuner(full, settings, TunedEncoder::report).tune(examples, head);
        byte[] weights = EncoderFiles.weights();
        Quantizer.write(tuned, new OnnxWeights(weights));
        return weights;
    }

    /** {@return what the sentences can teach} */
    private static List<Task> labelled(List<LabelledSentence> sentences) {
        return Stream.of(Task.values())
                .filter(task -> sentences.stream().anyMatch(task::hasGold))
                .toList();
    }

    private List<TrainingExample> encoded(List<LabelledSentence> sentences) {
        try (BgeEncoder encoder = adaptation.map(BgeEncoder::adapted).orElseGet(BgeEncoder::published)) {
            FeatureExtractor embedding = new FeatureExtractor(EnumSet.of(FeatureFamily.EMBEDDING));
            return new Examples(NO_WORDS, encoder, embedding).of(sentences, (step, done, total) -> {});
        }
    }

    private TuningExample example(LabelledSentence sentence, List<String> labels) {
        long[] pieces = wordPieces.split(EncoderInput.of(sentence.text(), sentence.form()));
        List<Optional<Boolean>> targets = new ArrayList<>();
        for (String label : labels) {
            String[] parts = label.split(" ", 2);
            Task task = Task.valueOf(parts[0]);
            targets.add(
                    task.hasGold(sentence) ? Optional.of(task.labels(sentence).contains(parts[1])) : Optional.empty());
        }
        return new TuningExample(lowest.embed(pieces), pieces.length, targets);
    }

    @SuppressWarnings("SystemOut")
    private static void report(int step, int steps) {
        if (step % 20 == 0 || step == steps) {
            System.err.println("Tuning step " + step + " of " + steps);
        }
    }

    private static byte[] fullWeights() {
        try (InputStream stream = TunedEncoder.class.getResourceAsStream(FULL)) {
            if (stream == null) {
                throw new IllegalStateException(FULL + " is not on the class path.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
