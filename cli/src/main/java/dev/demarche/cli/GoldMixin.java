package dev.demarche.cli;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldFiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that read gold attributions. */
final class GoldMixin {

    @Option(
            names = "--gold",
            paramLabel = "PATH",
            required = true,
            description =
                    "Gold attributions: a .jsonl or .csv file, or a folder of brat (.ann), GUM (.rs4) or marked-up"
                            + " articles (.txt).")
    private Path gold;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "The articles, as NAME.txt (of GUM: the .conllu files). Marked-up articles need none.")
    private @Nullable Path texts;

    List<GoldArticle> articles() {
        return GoldFiles.read(gold, texts);
    }

    /** A file that is called gold says nothing; its folder does. */
    String name() {
        Path file = gold.toAbsolutePath().normalize();
        String name = String.valueOf(file.getFileName());
        Path folder = file.getParent();
        return name.startsWith("gold.") && folder != null ? String.valueOf(folder.getFileName()) : name;
    }
}
