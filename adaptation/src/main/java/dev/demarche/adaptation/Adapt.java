package dev.demarche.adaptation;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.embeddings.Adaptation;
import dev.demarche.embeddings.BgeEncoder;
import dev.demarche.training.GroupedFolds;
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
 * Adapts the encoder to labelled sentences, starting from the published encoder or going on from the project's adapted one.
 * Writes the patch with its manifest, and the list of the sentences it was tuned on. Some sentences are left out, for the
 * probabilities of models are calibrated on them.
 */
final class Adapt {

    /** Of the sentences that no tuning has seen, one of so many parts is left out. */
    private static final int LEFT_OUT = 8;

    /** Of the sentences that an earlier tuning has seen, one of so many parts is left out, to save time. */
    private static final int REPEATED = 2;

    private final TuningSettings settings;
    private final Optional<Adaptation> start;
    private final String startId;
    private final List<LabelledSentence> sentences;

    /** Prepares to tune on most of these sentences. */
    Adapt(TuningSettings settings, Optional<Adaptation> start, List<LabelledSentence> all) {
        this.settings = settings;
        this.start = start;
        startId = start.map(BgeEncoder::idOf).orElse("");
        sentences = chosen(all, TuningSentences.of(startId));
    }

    private List<LabelledSentence> chosen(List<LabelledSentence> all, TuningSentences seen) {
        Map<Boolean, List<LabelledSentence>> bySeen = all.stream().collect(Collectors.partitioningBy(seen::contains));
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

    /**
     * Tunes the encoder and writes what has changed.
     *
     * @param folder where to
     * @param command how it was asked for
     * @param dataVersion names the version of the data
     * @throws IOException if a file cannot be written
     */
    void write(Path folder, String command, String dataVersion) throws IOException {
        byte[] tuned = new TunedEncoder(start, settings).tune(sentences);
        Adaptation adaptation = Adaptation.write(folder, tuned, manifest(command, dataVersion));
        TuningSentences seen = TuningSentences.of(startId);
        if (settings.epochs() > 0) {
            seen.addAll(sentences);
        }
        Files.writeString(folder.resolve(TuningSentences.FILE), seen.toText(BgeEncoder.idOf(adaptation)));
    }

    private Map<String, String> manifest(String command, String dataVersion) {
        Map<String, String> manifest = new TreeMap<>();
        manifest.put("start", startId.isEmpty() ? "the published weights" : startId);
        manifest.put("data.version", dataVersion);
        manifest.put("data.sentences", Integer.toString(sentences.size()));
        manifest.put("data.sha256", TrainingData.sha256(sentences));
        manifest.put("settings", settings.toString());
        manifest.put("versions", "ai.djl 0.36.0, PyTorch 2.7.1 for CPU, one thread");
        manifest.put("command", command);
        return manifest;
    }
}
