package dev.demarche.training.attribution;

import dev.demarche.datasets.articles.GoldAttribution;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.text.Range;
import java.util.List;

/**
 * A gold attribution in the words of a document.
 *
 * @param content what is attributed
 * @param cue the words that attribute it
 */
public record GoldWords(Content content, Content cue) {

    private static final double LEAST_OVERLAP = 0.2;

    /** {@return the words of a gold attribution} */
    public static GoldWords of(Document document, GoldAttribution attribution) {
        return new GoldWords(words(document, attribution.content()), words(document, attribution.cue()));
    }

    /** {@return how well a proposal fits the gold content of its cue, from 0 to 1} */
    public static double fit(Proposal proposal, List<GoldWords> gold) {
        double fit = gold.stream()
                .filter(g -> g.cue().contains(proposal.cue()))
                .mapToDouble(g -> g.content().overlap(proposal.content()))
                .max()
                .orElse(0);
        return fit < LEAST_OVERLAP ? 0 : fit;
    }

    /** {@return the words in some ranges} */
    public static Content words(Document document, List<Range> ranges) {
        Content content = Content.NONE;
        for (Range range : ranges) {
            content = content.plus(Content.of(document.wordsIn(range)));
        }
        return content;
    }
}
