package dev.demarche.quotation.selection;

import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.pattern.SourceKind;
import dev.demarche.quotation.syntax.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Selects the candidates that stand: one content a cue, no content in another, no cue in a content, and of two that
 * cannot both stand the outer one, unless it is weak and the other sure.
 */
public final class Decoder {

    private static final Comparator<Candidate> OUTER_FIRST = Comparator.comparingInt(
                    (Candidate c) -> -c.proposal().content().size())
            .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
            .thenComparingInt(c -> c.proposal().cue());

    private static final double STRONG = 0.3;
    private static final double SURE = 0.6;
    private static final double CERTAIN = 0.75;
    private static final double WEAK = 0.5;
    private static final double LEAD = 0.3;

    private Decoder() {}

    /**
     * {@return the candidates that stand, in the order of the text}
     *
     * @param candidates all candidates of a text
     * @param least the least score of a candidate
     */
    public static List<Candidate> select(List<Candidate> candidates, double least) {
        Map<Integer, List<Candidate>> byCue = new LinkedHashMap<>();
        candidates.forEach(c -> byCue.computeIfAbsent(c.proposal().cue(), k -> new ArrayList<>())
                .add(c));
        List<Candidate> best = byCue.values().stream()
                .map(all -> best(all, least))
                .filter(c -> c.score() >= least)
                .sorted(OUTER_FIRST)
                .toList();
        Taken taken = new Taken();
        best.stream()
                .sorted(Comparator.comparing((Candidate c) -> !comesFirst(c, best)))
                .filter(c -> !yields(c, best))
                .filter(c -> taken.isFree(c.proposal()))
                .forEach(taken::add);
        return taken.inOrder();
    }

    private static boolean comesFirst(Candidate candidate, List<Candidate> all) {
        return isFence(candidate) || (isStrongQuote(candidate) && !isTold(candidate, all));
    }

    /** "During questioning he claimed": what the surer word tells is no part of what the other one might tell. */
    private static boolean yields(Candidate outer, List<Candidate> all) {
        double surer = Math.max(SURE, outer.score() + LEAD);
        return outer.score() < WEAK
                && all.stream()
                        .anyMatch(inner -> inner.score() >= surer
                                && inner.proposal().source().kind() != SourceKind.RELATIVE
                                && outer.proposal()
                                        .content()
                                        .contains(inner.proposal().cue()));
    }

    private static boolean isFence(Candidate candidate) {
        String frame = candidate.proposal().frame();
        return frame.startsWith("fenced-") && candidate.score() >= SURE && !frame.equals("fenced-middle");
    }

    /** Somebody else surely tells that it was said: "X admitted that Y had said, 'Never.'" */
    private static boolean isTold(Candidate candidate, List<Candidate> all) {
        return all.stream()
                .filter(outer -> outer.score() >= SURE && !outer.equals(candidate))
                .anyMatch(outer -> holds(outer.proposal().content(), candidate.proposal()));
    }

    private static boolean holds(Content content, Proposal inner) {
        return content.contains(inner.cue())
                && inner.content().pieces().stream()
                        .allMatch(p -> content.contains(p.from()) && content.contains(p.to() - 1));
    }

    /** The frame that agrees best with all frames of its cue, of strong ones if there are any. */
    private static Candidate best(List<Candidate> all, double least) {
        List<Candidate> strong =
                all.stream().filter(c -> isStrongQuote(c) || isFence(c)).toList();
        List<Candidate> frames = strong.isEmpty() ? likely(all, least) : strong;
        Candidate best = frames.get(0);
        double most = -1;
        for (Candidate candidate : frames) {
            double sum = 0;
            for (Candidate other : frames) {
                sum += other.preference() * overlap(candidate, other);
            }
            boolean same = Math.abs(sum - most) < 1e-9;
            if (same ? candidate.score() > best.score() : sum > most) {
                most = sum;
                best = candidate;
            }
        }
        return best;
    }

    /** Contents below the threshold are no choice where another one is sure beyond doubt. */
    private static List<Candidate> likely(List<Candidate> all, double least) {
        boolean certain = all.stream().anyMatch(c -> c.score() >= CERTAIN);
        return certain ? all.stream().filter(c -> c.score() >= least).toList() : all;
    }

    private static boolean isStrongQuote(Candidate candidate) {
        return candidate.score() >= STRONG
                && candidate.proposal().frame().matches("split-quote|quote-verb|verb-(comma|colon)-quote");
    }

    private static double overlap(Candidate a, Candidate b) {
        Content content = a.proposal().content();
        double overlap = content.overlap(b.proposal().content());
        return overlap >= 0.5 ? overlap : 0;
    }
}
