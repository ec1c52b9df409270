package dev.demarche.eval.attribution;

import dev.demarche.Analysis;
import java.util.List;

/**
 * What a system says about one article.
 *
 * @param id the article's name
 * @param quotations its quotations
 */
public record PredictedArticle(String id, List<PredictedQuotation> quotations) {

    public PredictedArticle {
        quotations = List.copyOf(quotations);
    }

    /** {@return the predictions that an analysis makes} */
    public static PredictedArticle of(Analysis analysis) {
        return new PredictedArticle(
                analysis.article().id(),
                analysis.quotations().stream().map(PredictedQuotation::of).toList());
    }
}
