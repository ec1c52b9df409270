package dev.demarche.datasets.check;

import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.LabelledSentence;
import java.util.List;

/**
 * What a check of labelled sentences found.
 *
 * @param sentences the sentences that could be read
 * @param errors rows that cannot be used as they are
 * @param warnings what makes the data worse than they could be: near duplicates, words that give a label away and the like
 */
public record Findings(List<LabelledSentence> sentences, List<DataProblem> errors, List<DataProblem> warnings) {

    public Findings {
        sentences = List.copyOf(sentences);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
