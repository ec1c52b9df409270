package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.pattern.Proposal;

/**
 * A proposal that was weighed.
 *
 * @param proposal the proposal
 * @param grades what the tables say of it
 * @param score the expected overlap of its content with a statement of its cue, from 0 to 1
 * @param preference how much it is preferred to the other proposals of its cue
 */
public record Candidate(Proposal proposal, Grades grades, double score, double preference) {}
