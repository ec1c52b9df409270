package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.pattern.Proposal;
import java.util.List;

/**
 * Features that tell no more of a proposal than its grades do. They take up how often attributions occur in the articles that
 * weights are learnt from; the tables know better how often they occur elsewhere, so these weights are not used alone.
 */
public final class BaseRates {

    private static final String PREFIX = "rate ";

    private BaseRates() {}

    /** {@return whether a feature is one of these} */
    public static boolean include(String feature) {
        return feature.startsWith(PREFIX);
    }

    static void add(Proposal proposal, Grades grades, List<String> names) {
        String family = proposal.family();
        int own = bucket(grades.frame());
        int cue = Lexicon.level(grades.cue());
        names.add(PREFIX + "any");
        names.add(PREFIX + "family=" + family);
        if (!family.equals(proposal.frame())) {
            names.add(PREFIX + "frame=" + proposal.frame());
        }
        names.add(PREFIX + "grade=" + own);
        names.add(PREFIX + "grade=" + own + (grades.known() ? " known" : " unknown"));
        names.add(PREFIX + "prior=" + bucket(grades.prior()));
        names.add(PREFIX + "cue-grade=" + cue);
        names.add(PREFIX + "family=" + family + " cue-grade=" + cue);
        names.add(PREFIX + "family=" + family + " grade=" + own);
        names.add(PREFIX + "statement=" + grades.statement());
    }

    /** The step of a grade, from 0 to 7. */
    private static int bucket(double grade) {
        int bucket = 0;
        for (double step : new double[] {0.03, 0.08, 0.15, 0.25, 0.4, 0.55, 0.7}) {
            bucket += grade >= step ? 1 : 0;
        }
        return bucket;
    }
}
