package dev.demarche.eval.retraining;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.eval.stance.StanceAnswer;
import dev.demarche.eval.stance.StanceComparison;
import dev.demarche.eval.stance.StanceEvaluator;
import dev.demarche.eval.stance.StanceOptions;
import dev.demarche.stance.ModelFiles;
import dev.demarche.stance.SentenceEncoders;
import dev.demarche.stance.StanceClassifier;
import dev.demarche.stance.StanceModels;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import dev.demarche.training.Examples;
import dev.demarche.training.HeldOut;
import dev.demarche.training.SeenSentences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A new model and an old one on the same sentences, none of which either had seen when it judged them.
 *
 * @param sentences how many sentences both judged
 * @param leftOut how many sentences the old model was trained on without a record of what it said before
 * @param comparison the figures, new minus old
 * @param verdict what they mean
 */
public record ModelComparison(int sentences, int leftOut, StanceComparison comparison, Verdict verdict) {

    private static final int FEWEST = 10;

    /**
     * Compares answers of a new model with those of an old one.
     *
     * @param answers what the new model says about sentences that it has not seen
     * @param folder the old model; null for the default one
     * @param annotator reads the sentences for the old model
     * @param encoder the encoder that the old model may need; null if there is none
     * @throws IllegalArgumentException if the old model has seen nearly all the sentences
     */
    public static ModelComparison of(
            List<HeldOut> answers, @Nullable Path folder, Annotator annotator, @Nullable SentenceEncoder encoder) {
        SentenceEncoder known = published(encoder);
        ModelFiles files = StanceModels.files(folder, known);
        SeenSentences seen = SeenSentences.of(files);
        StanceClassifier old = StanceModels.load(folder, known);
        List<LabelledSentence> gold = new ArrayList<>();
        Map<String, StanceAnswer> before = new LinkedHashMap<>();
        Map<String, StanceAnswer> after = new LinkedHashMap<>();
        for (HeldOut answer : answers) {
            LabelledSentence sentence = answer.sentence();
            StanceAnswer said = seen.contains(sentence)
                    ? answer(seen.heldOut(sentence))
                    : StanceAnswer.of(old.classify(List.of(Examples.statement(sentence, annotator)))
                            .get(0));
            if (said != null) {
                gold.add(sentence);
                before.put(sentence.id(), said);
                after.put(sentence.id(), new StanceAnswer(answer.labels(), answer.scores(), null, List.of()));
            }
        }
        if (gold.size() < FEWEST) {
            throw new IllegalArgumentException("The model in " + files + " was trained on all but " + gold.size()
                    + " of these sentences, too few to compare on. Give sentences that it has not seen.");
        }
        return of(gold, before, after, answers.size() - gold.size());
    }

    /** {@return the encoder of models that bring none along} */
    private static @Nullable SentenceEncoder published(@Nullable SentenceEncoder encoder) {
        return encoder == null || encoder.adaptation().isEmpty()
                ? encoder
                : SentenceEncoders.onClassPath().orElse(null);
    }

    private static @Nullable StanceAnswer answer(@Nullable HeldOut heldOut) {
        return heldOut == null ? null : new StanceAnswer(heldOut.labels(), heldOut.scores(), null, List.of());
    }

    private static ModelComparison of(
            List<LabelledSentence> gold,
            Map<String, StanceAnswer> before,
            Map<String, StanceAnswer> after,
            int leftOut) {
        StanceOptions options = StanceOptions.DEFAULT;
        StanceComparison comparison = StanceComparison.of(
                StanceEvaluator.evaluate(gold, Map.of(), before, options.withModel("old")),
                StanceEvaluator.evaluate(gold, Map.of(), after, options.withModel("new")),
                options.bootstrap());
        return new ModelComparison(gold.size(), leftOut, comparison, Verdict.of(comparison));
    }

    /** {@return the verdict as a sentence} */
    public String summary() {
        String on = " on " + sentences + " sentences that neither had seen"
                + (leftOut == 0 ? "." : "; " + leftOut + " more were left out because the old model had seen them.");
        return switch (verdict) {
            case BETTER -> "The new model is significantly better than the old one" + on;
            case WORSE -> "The new model is significantly worse than the old one" + on;
            case UNDECIDED -> "The new model is neither significantly better nor worse than the old one" + on;
        };
    }
}
