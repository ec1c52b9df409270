package dev.demarche.cli;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.text.Annotator;
import dev.demarche.training.tables.TableCounter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts the graded tables anew. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        description = "Counts the tables of the attribution lexicon and its confidences on gold articles."
                + " For maintainers: copy the tables beside those of module core and build again.")
final class DatasetsTablesCommand implements Callable<Integer> {

    @Mixin
    private GoldMixin gold = new GoldMixin();

    @Option(names = "--leave-out", paramLabel = "FILE", description = "Names of articles to keep aside, one a line.")
    private @Nullable Path leftOut;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "Where the tables are written, each as a .csv file.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        Set<String> aside = leftOut == null ? Set.of() : new HashSet<>(Files.readAllLines(leftOut));
        List<GoldArticle> articles = gold.articles().stream()
                .filter(article -> !aside.contains(article.id()))
                .toList();
        try (Annotator annotator = Services.annotator();
                Progress progress = Progress.of("Counting", articles.size())) {
            new TableCounter(annotator).write(articles, output, progress::step);
        }
        return Main.DONE;
    }
}
