package dev.demarche.cli;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldFiles;
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
import picocli.CommandLine.Option;

/** Counts the graded tables anew. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        description = "Counts the tables of the attribution lexicon and its confidences on gold articles."
                + " For maintainers: copy the tables beside those of module core and build again.")
final class DatasetsTablesCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            paramLabel = "PATH",
            required = true,
            description = "Gold attributions, as for 'evaluate attribution'.")
    private Path gold;

    @Option(names = "--texts", paramLabel = "DIR", description = "The articles, as NAME.txt.")
    private @Nullable Path texts;

    @Option(names = "--leave-out", paramLabel = "FILE", description = "Names of articles to keep aside, one a line.")
    private @Nullable Path leftOut;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "Where cues.csv, frames.csv, frame-priors.csv, sources.csv and confidence.csv are written.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        Set<String> aside = leftOut == null ? Set.of() : new HashSet<>(Files.readAllLines(leftOut));
        List<GoldArticle> articles = GoldFiles.read(gold, texts).stream()
                .filter(article -> !aside.contains(article.id()))
                .toList();
        try (Annotator annotator = Services.annotator();
                Progress progress = Progress.of("Counting", articles.size())) {
            new TableCounter(annotator).write(articles, output, progress::step);
        }
        return Main.DONE;
    }
}
