package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression over {@link Features}.
 *
 * @param weights the weight of each feature; a feature without one weighs nothing
 */
public record LinearScorer(Map<String, Double> weights) implements Scorer {

    public LinearScorer {
        weights = Map.copyOf(weights);
    }

    @Override
    public double score(MarkedText text, Proposal proposal, Grades grades) {
        return probability(Features.of(text, proposal, grades));
    }

    /** {@return the probability of a proposal with these features} */
    public double probability(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
