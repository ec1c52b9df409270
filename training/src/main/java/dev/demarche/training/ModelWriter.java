package dev.demarche.training;

import dev.demarche.stance.Calibration;
import dev.demarche.stance.CalibrationTable;
import dev.demarche.stance.FeatureExtractor;
import dev.demarche.stance.FeatureFamily;
import dev.demarche.stance.ModelFiles;
import dev.demarche.text.SentenceEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the files of a model: linear models, calibrations, card and manifest. */
final class ModelWriter {

    private final TrainerSettings settings;
    private final @Nullable SentenceEncoder encoder;
    private final String data;
    private final String natural;

    ModelWriter(TrainerSettings settings, @Nullable SentenceEncoder encoder, String data, String natural) {
        this.settings = settings;
        this.encoder = encoder;
        this.data = data;
        this.natural = natural;
    }

    void write(List<TrainedHead> heads, TrainingReport report, Map<String, String> further) {
        Map<String, byte[]> files = new TreeMap<>();
        further.forEach((name, text) -> files.put(name, utf8(text)));
        heads.forEach(
                head -> files.put(head.task().label() + ".pb", head.protobuf().toByteArray()));
        files.put(ModelFiles.CALIBRATION, utf8(table(heads)));
        files.putAll(adaptation());
        Map<String, String> manifest = manifest(heads, report);
        files.put("MODEL_CARD.md", utf8(ModelCard.of(manifest, report)));
        files.forEach((name, bytes) -> manifest.put("sha256." + name, ModelFiles.sha256(bytes)));
        files.put(ModelFiles.MANIFEST, utf8(lines(manifest)));
        WholeFolder.write(report.folder(), files);
    }

    private Map<String, byte[]> adaptation() {
        return encoder == null ? Map.of() : encoder.adaptation();
    }

    private static String table(List<TrainedHead> heads) {
        StringBuilder table = new StringBuilder(CalibrationTable.header()).append('\n');
        for (TrainedHead head : heads) {
            for (Calibration calibration : head.calibrations()) {
                table.append(CalibrationTable.row(head.task().label(), calibration))
                        .append('\n');
            }
        }
        return table.toString();
    }

    private Map<String, String> manifest(List<TrainedHead> heads, TrainingReport report) {
        Map<String, String> manifest = new TreeMap<>();
        manifest.put("format", ModelFiles.FORMAT);
        manifest.put("features.version", Integer.toString(FeatureExtractor.VERSION));
        manifest.put(
                "features.families",
                settings.profile().families().stream().map(FeatureFamily::name).collect(Collectors.joining(",")));
        manifest.put("profile", settings.profile().label());
        manifest.put("encoder", encoder == null ? "" : encoder.id());
        if (!adaptation().isEmpty()) {
            manifest.put(
                    ModelFiles.ENCODER_FILES,
                    String.join(",", new TreeSet<>(adaptation().keySet())));
        }
        manifest.put("recipe", LinearRecipe.NAME);
        for (Task task : Task.values()) {
            manifest.put(
                    task.label() + ".cost", Double.toString(settings.profile().cost(task)));
        }
        manifest.put("folds", Integer.toString(settings.folds()));
        manifest.put("seed", Long.toString(settings.seed()));
        manifest.put("data.sentences", Integer.toString(report.sentences()));
        manifest.put("data.sha256", data);
        manifest.put("data.natural.sha256", natural);
        heads.forEach(head -> manifest.put(
                "labels." + head.task().label(),
                head.calibrations().stream().map(Calibration::label).collect(Collectors.joining(","))));
        return manifest;
    }

    private static String lines(Map<String, String> manifest) {
        return manifest.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + escape(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** Escapes what the format of Java properties gives a meaning to. */
    private static String escape(String value) {
        return value.replace("\\", "\\\\");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
