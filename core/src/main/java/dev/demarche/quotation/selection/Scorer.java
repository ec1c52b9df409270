package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;

/** Weighs a proposal. */
public interface Scorer {

    /** {@return what a proposal is worth} */
    Score score(MarkedText text, Proposal proposal, Grades grades);

    /** {@return a scorer that trusts the graded tables alone} */
    static Scorer ofGrades() {
        return (text, proposal, grades) -> Score.of(grades.frame());
    }
}
