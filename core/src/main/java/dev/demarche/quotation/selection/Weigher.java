package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.lexicon.WordClass;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Patterns;
import dev.demarche.quotation.pattern.Proposal;
import java.util.List;

/** Looks proposals up in the tables and scores them. */
public final class Weigher {

    private Weigher() {}

    /** {@return all proposals for a text with their scores} */
    public static List<Candidate> weigh(MarkedText text, Scorer scorer) {
        return weigh(text, Patterns.proposals(text), scorer);
    }

    /** {@return these proposals with their scores} */
    public static List<Candidate> weigh(MarkedText text, List<Proposal> proposals, Scorer scorer) {
        return proposals.stream().map(p -> weigh(text, p, scorer)).toList();
    }

    private static Candidate weigh(MarkedText text, Proposal proposal, Scorer scorer) {
        int cue = proposal.cue();
        boolean headline = proposal.frame().equals("headline-verb");
        WordClass kind =
                headline ? WordClass.VERB : WordClass.of(text.document().tag(cue));
        Grades grades = Lexicon.english().of(text.document().lemma(cue), kind, proposal.frame());
        Score score = scorer.score(text, proposal, grades);
        return new Candidate(proposal, grades, score.value(), score.preference());
    }
}
