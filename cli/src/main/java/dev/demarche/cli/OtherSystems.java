package dev.demarche.cli;

import dev.demarche.QuotationType;
import dev.demarche.corenlp.CoreNlpQuotes;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.eval.attribution.PredictedArticle;
import dev.demarche.eval.attribution.PredictedQuotation;
import dev.demarche.eval.attribution.PredictionReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What systems other than Demarche find. */
final class OtherSystems {

    static final String CORENLP = "corenlp-quote";

    private OtherSystems() {}

    /** The predictions of CoreNLP's quote annotator, or those of a file. */
    static List<PredictedArticle> predicted(String system, List<GoldArticle> articles) {
        if (system.equals(CORENLP)) {
            return corenlp(articles);
        }
        if (!Files.isRegularFile(Path.of(system))) {
            throw new CommandException(
                    Main.WRONG_USE, "--system " + system + ": is neither " + CORENLP + " nor a file of predictions.");
        }
        return PredictionReader.read(Path.of(system));
    }

    private static List<PredictedArticle> corenlp(List<GoldArticle> articles) {
        CoreNlpQuotes quotes = new CoreNlpQuotes();
        List<PredictedArticle> predicted = new ArrayList<>();
        try (Progress progress = Progress.of("CoreNLP", articles.size())) {
            for (GoldArticle article : articles) {
                predicted.add(new PredictedArticle(
                        article.id(),
                        quotes.find(article.text()).stream()
                                .map(OtherSystems::quotation)
                                .toList()));
                progress.step();
            }
        }
        return predicted;
    }

    private static PredictedQuotation quotation(CoreNlpQuotes.Quote quote) {
        return new PredictedQuotation(
                QuotationType.DIRECT, List.of(quote.content()), null, quote.mention(), quote.name(), null, null, null);
    }
}
