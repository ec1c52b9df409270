package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.pattern.Break;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.syntax.Content;
import java.util.List;

/** Features of where a content ends: how often contents end at such a place, and at those that it passes. */
final class Reach {

    private static final double[] STEPS = {0.02, 0.05, 0.12, 0.25, 0.4, 0.6, 0.8};

    private Reach() {}

    static void add(MarkedText text, Proposal proposal, String family, List<String> names) {
        Content content = proposal.content();
        if (content.first() < proposal.cue()) {
            return;
        }
        double passed = 0;
        String here =
                content.end() >= text.document().sentenceAround(content.first()).to() - 1 ? "sentence" : "none";
        for (Break place : text.breaksAfter(proposal.cue(), content.first())) {
            double grade = Lexicon.english().ending(place.kinds());
            if (place.end() < content.end()) {
                passed = Math.max(passed, grade);
            } else if (place.end() == content.end()) {
                here = Integer.toString(step(grade));
            }
        }
        String through = Integer.toString(step(passed));
        names.add("ends=" + here);
        names.add("passes=" + through);
        names.add("ends=" + here + " passes=" + through);
        names.add("family=" + family + " ends=" + here);
        names.add("family=" + family + " passes=" + through);
    }

    private static int step(double grade) {
        int step = 0;
        for (double border : STEPS) {
            step += grade >= border ? 1 : 0;
        }
        return step;
    }
}
