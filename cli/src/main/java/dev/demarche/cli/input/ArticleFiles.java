package dev.demarche.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the article files that a command line names. */
public final class ArticleFiles {

    /** Stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".jsonl", ".csv");

    private static final Set<String> GOLD = Set.of("gold.jsonl", "gold.csv");

    private ArticleFiles() {}

    /**
     * {@return the files, in order; those of a folder by name, without gold annotations}
     *
     * @throws InputException if a path does not exist or a folder holds no article
     */
    public static List<Path> of(List<String> paths) throws InputException {
        Stream.Builder<Path> files = Stream.builder();
        for (String path : paths) {
            expand(path).forEach(files);
        }
        return files.build().toList();
    }

    private static List<Path> expand(String name) throws InputException {
        Path path = Path.of(name);
        if (name.equals(STANDARD_INPUT) || Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new InputException(name + ": no such file or folder.");
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> articles =
                    inside.filter(ArticleFiles::isArticle).sorted().toList();
            if (articles.isEmpty()) {
                throw new InputException(
                        name + ": the folder holds no article. Articles end in " + String.join(", ", ENDINGS) + ".");
            }
            return articles;
        } catch (IOException e) {
            throw new InputException(name + ": the folder cannot be read (" + e.getMessage() + ").");
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && !GOLD.contains(name)
                && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
