package dev.demarche.quotation;

import dev.demarche.QuotationType;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Patterns;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.selection.Candidate;
import dev.demarche.quotation.selection.Decoder;
import dev.demarche.quotation.selection.Scorer;
import dev.demarche.quotation.selection.Weigher;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds quotations inside quotations that have a cue and a speaker in there: {@code "He told me, 'Go home,' and I went."} */
final class Nesting {

    private static final double LEAST = 0.3;

    private final MarkedText text;
    private final Scorer scorer;

    Nesting(MarkedText text, Scorer scorer) {
        this.text = text;
        this.scorer = scorer;
    }

    /** {@return the attributions with those nested in them} */
    List<Attribution> into(List<Attribution> outer) {
        MarkedText inside = text.inside();
        if (inside.quoted().isEmpty()) {
            return outer;
        }
        List<Attribution> nested = new Assembly(inside)
                .of(Decoder.select(candidates(inside), LEAST)).stream()
                        .filter(a -> a.type() == QuotationType.DIRECT)
                        .toList();
        return outer.stream()
                .map(o -> o.with(nested.stream().filter(n -> isWithin(n, o)).toList()))
                .toList();
    }

    private List<Candidate> candidates(MarkedText inside) {
        List<Proposal> proposals = new ArrayList<>();
        inside.quoted().stream()
                .map(q -> text.quoteOf(q.from()))
                .filter(number -> number >= 0)
                .distinct()
                .map(text.quoted()::get)
                .forEach(quote -> proposals.addAll(Patterns.besideQuotes(inside, quote.from(), quote.to())));
        proposals.removeIf(p -> isCoordinated(inside.document(), p));
        return Weigher.weigh(inside, proposals, scorer);
    }

    /** "'...,' and we believed him": a coordinated verb goes on with the story. */
    private static boolean isCoordinated(Document document, Proposal proposal) {
        int end = proposal.content().end();
        return proposal.cue() >= end && document.tag(end).equals("CC");
    }

    /** Whether content, cue and source stand in one piece of the outer content. */
    private static boolean isWithin(Attribution nested, Attribution outer) {
        return outer.content().stream()
                .anyMatch(piece -> holds(piece, nested.source())
                        && holds(piece, nested.cue())
                        && nested.content().stream().allMatch(c -> holds(piece, c)));
    }

    private static boolean holds(Range piece, @Nullable Range part) {
        return part != null && piece.contains(part);
    }
}
