package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.lexicon.Lift;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression over {@link Features} that corrects what the graded tables say: without weights it agrees with them.
 * A second set of weights corrects its odds where the proposals of one cue compete. Weights and the tables' {@link Contexts}
 * know much of the same, and contexts overlap, so neither counts in full.
 *
 * @param weights the weight of each feature; a feature without one weighs nothing
 * @param choices the same for the choice among the proposals of a cue
 */
public record LinearScorer(Map<String, Double> weights, Map<String, Double> choices) implements Scorer {

    private static final double SHARE = 0.4;
    private static final double SHARE_IN_CHOICE = 0.5;

    /** Trusts the tables alone. */
    public static final LinearScorer OF_TABLES = new LinearScorer(Map.of(), Map.of());

    public LinearScorer {
        weights = Map.copyOf(weights);
        choices = Map.copyOf(choices);
    }

    @Override
    public Score score(MarkedText text, Proposal proposal, Grades grades) {
        List<String> features = Features.of(text, proposal, grades);
        Lift lift = Lexicon.english().lift(Contexts.of(text, proposal, grades));
        double odds = offset(grades) + SHARE * lift.alone() + SHARE * sum(weights, features);
        double preference = odds + SHARE_IN_CHOICE * lift.choice() + sum(choices, features);
        return new Score(1 / (1 + Math.exp(-odds)), Math.exp(preference));
    }

    /** {@return the sum of the weights of these features} */
    public static double sum(Map<String, Double> weights, List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    /** {@return the log-odds that the grades alone give; weights correct them} */
    public static double offset(Grades grades) {
        return Math.log(grades.frame() / (1 - grades.frame()));
    }
}
