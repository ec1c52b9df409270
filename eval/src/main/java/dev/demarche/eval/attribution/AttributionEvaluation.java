package dev.demarche.eval.attribution;

import java.util.List;

/**
 * An evaluation of a system on gold articles.
 *
 * @param system what the reports call the system
 * @param figures the figures
 * @param articles what became of each attribution and prediction
 */
public record AttributionEvaluation(String system, AttributionFigures figures, List<ArticleOutcome> articles) {

    public AttributionEvaluation {
        articles = List.copyOf(articles);
    }
}
