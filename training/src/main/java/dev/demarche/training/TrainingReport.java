package dev.demarche.training;

import java.nio.file.Path;
import java.util.List;

/**
 * What a training made and how good it is on sentences of groups that were left out.
 *
 * @param folder where the model is
 * @param sentences how many sentences it was trained on
 * @param measured how it was measured, as a sentence
 * @param stances how well each stance was found
 * @param sentiments how well each polarity was found
 */
public record TrainingReport(
        Path folder, int sentences, String measured, List<LabelScore> stances, List<LabelScore> sentiments) {

    public TrainingReport {
        stances = List.copyOf(stances);
        sentiments = List.copyOf(sentiments);
    }
}
