package dev.demarche.quotation;

import dev.demarche.AttributionMode;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.selection.Candidate;
import dev.demarche.quotation.selection.Decoder;
import dev.demarche.quotation.selection.Scorer;
import dev.demarche.quotation.selection.Weigher;
import dev.demarche.quotation.selection.Weights;
import dev.demarche.text.AnnotatedText;
import java.util.List;

/** Finds the statements of a text. Thread-safe. */
public final class QuotationFinder {

    private static final double LEAST = 0.22;

    private final AttributionMode mode;
    private final Scorer scorer;

    /** Makes a finder of the attributions that {@code mode} asks for. */
    public QuotationFinder(AttributionMode mode) {
        this(mode, Weights.fromClassPath());
    }

    /** Makes a finder that weighs candidates with {@code scorer}. */
    public QuotationFinder(AttributionMode mode, Scorer scorer) {
        this.mode = mode;
        this.scorer = scorer;
    }

    /** {@return the attributions of a text, in its order; none overlaps another but those nested in it} */
    public List<Attribution> find(AnnotatedText text) {
        MarkedText marked = new MarkedText(text);
        List<Candidate> candidates = Weigher.weigh(marked, scorer).stream()
                .filter(c -> mode == AttributionMode.ALL || isStatement(c))
                .toList();
        return new Nesting(marked, scorer).into(new Assembly(marked).of(Decoder.select(candidates, LEAST)));
    }

    /** A verb beside a whole quote, or a set phrase, says that something was said, whatever it means elsewhere. */
    private static boolean isStatement(Candidate candidate) {
        return candidate.grades().statement()
                || candidate
                        .proposal()
                        .frame()
                        .matches("split-quote|quote-verb|verb-(comma|colon)-quote|phrase-.*|according.*");
    }
}
