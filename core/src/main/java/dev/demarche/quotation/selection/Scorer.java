package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;

/** Weighs a proposal. */
public interface Scorer {

    /** {@return the expected overlap of a proposal with a statement of its cue, from 0 to 1} */
    double score(MarkedText text, Proposal proposal, Grades grades);

    /** {@return a scorer that trusts the graded tables alone} */
    static Scorer ofGrades() {
        return (text, proposal, grades) -> grades.frame();
    }
}
