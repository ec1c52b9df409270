package dev.demarche.eval.retraining;

import dev.demarche.datasets.DataProblem;
import dev.demarche.training.TrainingReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a retraining.
 *
 * @param report how good the new model is; null if the gate kept it from being written
 * @param comparison the new model beside the old one; null if there was none to compare with
 * @param warnings what could be better about the data
 */
public record RetrainingResult(
        @Nullable TrainingReport report, @Nullable ModelComparison comparison, List<DataProblem> warnings) {

    public RetrainingResult {
        warnings = List.copyOf(warnings);
    }
}
