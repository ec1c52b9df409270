package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.Calibration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A trained and calibrated model that is not written yet. */
public final class TrainedModel {

    private final ModelWriter writer;
    private final List<LabelledSentence> sentences;
    private final String measured;
    private final TrainedHead stance;
    private final TrainedHead sentiment;

    TrainedModel(
            ModelWriter writer,
            List<LabelledSentence> sentences,
            String measured,
            TrainedHead stance,
            TrainedHead sentiment) {
        this.writer = writer;
        this.sentences = List.copyOf(sentences);
        this.measured = measured;
        this.stance = stance;
        this.sentiment = sentiment;
    }

    /** {@return what was said about each sentence by a model that had not seen its group} */
    public List<HeldOut> heldOut() {
        return stance.heldOut();
    }

    /**
     * Writes the model into a folder, which is replaced as a whole.
     *
     * @param folder where to write it; if it exists it must be empty or hold a model
     * @param further texts to write beside the model, by the names of their files
     * @return how good the model is
     */
    public TrainingReport write(Path folder, Map<String, String> further) {
        TrainingReport report =
                new TrainingReport(folder, sentences.size(), measured, stance.scores(), sentiment.scores());
        Map<String, String> texts = new TreeMap<>(further);
        List<String> labels =
                stance.calibrations().stream().map(Calibration::label).toList();
        texts.put(SeenSentences.FILE, SeenSentences.table(sentences, stance.heldOut(), labels));
        writer.write(List.of(stance, sentiment), report, texts);
        return report;
    }
}
