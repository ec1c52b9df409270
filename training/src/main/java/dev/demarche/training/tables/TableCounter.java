package dev.demarche.training.tables;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.quotation.selection.Weights;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Annotator;
import dev.demarche.text.Paragraphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Counts all tables of core's package {@code quotation.lexicon} on gold articles. Contexts and confidences are counted beside the
 * tables and weights on the class path: after a change of the other tables count once more with a new build.
 */
public final class TableCounter {

    private final Annotator annotator;
    private final Counts counts = new Counts();
    private final EndTable ends = new EndTable();
    private final ContextTable contexts = new ContextTable();
    private final ConfidenceTable confidence = new ConfidenceTable(Weights.fromClassPath());

    /** Makes a counter that reads articles with {@code annotator}. */
    public TableCounter(Annotator annotator) {
        this.annotator = annotator;
    }

    /**
     * Counts and writes the tables.
     *
     * @param articles what to count on
     * @param folder where the tables are written
     * @param counted is told after each article
     * @throws IOException if a file cannot be written
     */
    public void write(List<GoldArticle> articles, Path folder, Runnable counted) throws IOException {
        for (GoldArticle article : articles) {
            AnnotatedText text = annotator.annotate(article.text(), Paragraphs.of(article.text()));
            counts.add(article, text);
            ends.add(article, text);
            contexts.add(article, text);
            confidence.add(article, text);
            counted.run();
        }
        new LexiconTables(counts).write(folder);
        Files.writeString(folder.resolve("ends.csv"), ends.table());
        Files.writeString(folder.resolve("contexts.csv"), contexts.table());
        Files.writeString(folder.resolve("confidence.csv"), confidence.table());
    }
}
