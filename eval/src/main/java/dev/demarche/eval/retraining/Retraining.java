package dev.demarche.eval.retraining;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.check.CheckOptions;
import dev.demarche.datasets.check.DatasetCheck;
import dev.demarche.datasets.check.Findings;
import dev.demarche.eval.report.MarkdownReport;
import dev.demarche.eval.stance.StanceAnswer;
import dev.demarche.eval.stance.StanceOptions;
import dev.demarche.eval.stance.StanceReport;
import dev.demarche.training.HeldOut;
import dev.demarche.training.ProjectSentences;
import dev.demarche.training.TrainedModel;
import dev.demarche.training.Trainer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a user's data, trains a model on them, compares it with another, and writes it with a report.
 *
 * <pre>{@code
 * Retraining retraining = new Retraining(new Trainer(annotator)).compareWith(Path.of("old-model"));
 * RetrainingResult result = retraining.run(List.of(Path.of("my.csv")), Path.of("my-model"));
 * System.out.println(result.comparison().summary());
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class Retraining {

    /** Names the report in the model's folder. */
    public static final String REPORT = "report.md";

    private final Trainer trainer;
    private boolean base;
    private boolean compared;
    private @Nullable Path old;
    private boolean gate;

    /** Makes a retraining with this trainer. */
    public Retraining(Trainer trainer) {
        this.trainer = trainer;
    }

    /** Adds the project's own sentences to the user's, and sets thresholds on those at the natural rate. */
    public Retraining onTopOfProjectSentences() {
        base = true;
        return this;
    }

    /** Compares the new model with the one in a folder; null stands for the default model. */
    public Retraining compareWith(@Nullable Path folder) {
        compared = true;
        old = folder;
        return this;
    }

    /** Keeps a model that is significantly worse than the one it is compared with from being written. */
    public Retraining gated() {
        gate = true;
        return this;
    }

    /**
     * Trains on the sentences of some files.
     *
     * @param data CSV files of labelled sentences
     * @param folder where to write the model; if it exists it must be empty or hold a model
     * @throws DataException if the data have errors
     * @throws IllegalArgumentException if there are too few sentences or labels to learn from
     */
    public RetrainingResult run(List<Path> data, Path folder) {
        Findings findings = DatasetCheck.sentences(data, CheckOptions.DEFAULT);
        if (!findings.errors().isEmpty()) {
            throw new DataException(findings.errors());
        }
        TrainedModel model = trainer.fit(sentences(findings.sentences()));
        ModelComparison comparison =
                compared ? ModelComparison.of(model.heldOut(), old, trainer.annotator(), trainer.encoder()) : null;
        boolean refused = gate && comparison != null && comparison.verdict() == Verdict.WORSE;
        return new RetrainingResult(
                refused ? null : model.write(folder, Map.of(REPORT, report(model.heldOut(), comparison))),
                comparison,
                findings.warnings());
    }

    private List<LabelledSentence> sentences(List<LabelledSentence> own) {
        if (!base) {
            return own;
        }
        Set<String> ids = new HashSet<>(own.stream().map(LabelledSentence::id).toList());
        List<LabelledSentence> all = new ArrayList<>(own);
        for (LabelledSentence sentence : ProjectSentences.balanced()) {
            if (!ids.add(sentence.id())) {
                throw new IllegalArgumentException("The id " + sentence.id()
                        + " is also one of the project's own sentences. Give the sentence another.");
            }
            all.add(sentence);
        }
        trainer.natural(ProjectSentences.atNaturalRate());
        return all;
    }

    private static String report(List<HeldOut> heldOut, @Nullable ModelComparison comparison) {
        Map<String, StanceAnswer> answers = new LinkedHashMap<>();
        heldOut.forEach(h -> answers.put(h.sentence().id(), new StanceAnswer(h.labels(), h.scores(), null, List.of())));
        StanceReport figures = StanceReport.of(
                "cross-validation",
                heldOut.stream().map(HeldOut::sentence).toList(),
                Map.of(),
                answers,
                StanceOptions.DEFAULT);
        return MarkdownReport.of(figures)
                + (comparison == null ? "" : "\n" + MarkdownReport.of(comparison.comparison(), comparison.summary()));
    }
}
