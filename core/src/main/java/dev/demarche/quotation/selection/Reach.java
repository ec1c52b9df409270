package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.pattern.Break;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.syntax.Content;
import java.util.List;

/**
 * How far a content reaches, as steps of the grades of {@code ends.csv}.
 *
 * @param ends how often contents end at such a place; "sentence" at the end of one, "none" where none is expected to, empty
 *     for a content before its cue
 * @param passes how often contents end at the likeliest of the places that it passes; empty for a content before its cue
 * @param likelihood the log of the probability that a content passes all these places and ends here, in halves; empty for a
 *     content before its cue
 */
record Reach(String ends, String passes, String likelihood) {

    private static final double[] STEPS = {0.02, 0.05, 0.12, 0.25, 0.4, 0.6, 0.8};
    private static final long LEAST_LIKELY = -12;
    private static final Reach BACKWARDS = new Reach("", "", "");

    static Reach of(MarkedText text, Proposal proposal) {
        Content content = proposal.content();
        if (content.first() < proposal.cue()) {
            return BACKWARDS;
        }
        double passed = 0;
        double reached = 1;
        String here =
                content.end() >= text.document().sentenceAround(content.first()).to() - 1 ? "sentence" : "none";
        for (Break place : text.breaksAfter(proposal.cue(), content.first())) {
            double grade = Lexicon.english().ending(place.kinds());
            if (place.end() < content.end()) {
                passed = Math.max(passed, grade);
                reached *= 1 - grade;
            } else if (place.end() == content.end()) {
                here = Integer.toString(step(grade));
                reached *= grade;
            }
        }
        return new Reach(here, Integer.toString(step(passed)), likelihood(reached));
    }

    private static String likelihood(double reached) {
        return Long.toString(Math.max(LEAST_LIKELY, Math.round(2 * Math.log(reached))));
    }

    /** Adds features of what is reached. */
    void add(String family, List<String> names) {
        if (ends.isEmpty()) {
            return;
        }
        names.add("ends=" + ends);
        names.add("passes=" + passes);
        names.add("ends=" + ends + " passes=" + passes);
        names.add("family=" + family + " ends=" + ends);
        names.add("family=" + family + " passes=" + passes);
    }

    private static int step(double grade) {
        int step = 0;
        for (double border : STEPS) {
            step += grade >= border ? 1 : 0;
        }
        return step;
    }
}
