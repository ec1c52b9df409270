package dev.demarche.eval.stance;

import dev.demarche.datasets.LabelledSentence;
import java.util.Map;

/**
 * A labelled sentence and what the model says about it.
 *
 * @param sentence the sentence with its gold labels
 * @param columns all columns of its row that can make slices, by their names
 * @param answer the model's answer
 */
public record StanceRow(LabelledSentence sentence, Map<String, String> columns, StanceAnswer answer) {

    /** {@return whether the model gives exactly the gold labels; without gold labels, whether it gives the gold sentiment} */
    public boolean right() {
        return sentence.labelled()
                ? sentence.labels().equals(answer.labels())
                : sentence.sentiment() == null || sentence.sentiment() == answer.sentiment();
    }

    /** {@return how probable the model takes its own answer to be, judged by its least sure label} */
    public double confidence() {
        return answer.scores().entrySet().stream()
                .mapToDouble(e -> answer.labels().contains(e.getKey()) ? e.getValue() : 1 - e.getValue())
                .min()
                .orElse(1);
    }
}
