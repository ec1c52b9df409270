package dev.demarche.quotation.selection;

import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.syntax.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The words that contents and cues have taken already. */
final class Taken {

    private final BitSet contents = new BitSet();
    private final BitSet cues = new BitSet();
    private final List<Candidate> candidates = new ArrayList<>();

    boolean isFree(Proposal proposal) {
        return !contents.get(proposal.cue())
                && proposal.content().pieces().stream().noneMatch(p -> touches(contents, p) || touches(cues, p));
    }

    private static boolean touches(BitSet set, Words words) {
        int next = set.nextSetBit(words.from());
        return next >= 0 && next < words.to();
    }

    void add(Candidate candidate) {
        candidates.add(candidate);
        cues.set(candidate.proposal().cue());
        candidate.proposal().content().pieces().forEach(p -> contents.set(p.from(), p.to()));
    }

    List<Candidate> inOrder() {
        return candidates.stream()
                .sorted(Comparator.comparingInt(
                        (Candidate c) -> c.proposal().content().first()))
                .toList();
    }
}
