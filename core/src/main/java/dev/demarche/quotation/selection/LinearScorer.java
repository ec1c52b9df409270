package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression over {@link Features} that corrects what the graded tables say: without weights it agrees with them.
 *
 * @param weights the weight of each feature; a feature without one weighs nothing
 */
public record LinearScorer(Map<String, Double> weights) implements Scorer {

    public LinearScorer {
        weights = Map.copyOf(weights);
    }

    @Override
    public double score(MarkedText text, Proposal proposal, Grades grades) {
        return probability(grades, Features.of(text, proposal, grades));
    }

    /** {@return the probability of a proposal with these grades and features} */
    public double probability(Grades grades, List<String> features) {
        double sum = offset(grades);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** {@return the log-odds that the grades alone give; weights correct them} */
    public static double offset(Grades grades) {
        return Math.log(grades.frame() / (1 - grades.frame()));
    }
}
