package dev.demarche.datasets.articles;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold articles in any format that is known: a JSONL file ({@link GoldReader}), a CSV file ({@link CsvGoldReader}), or a
 * folder of brat standoff ({@link BratReader}), of GUM's rstWeb files ({@link GumReader}) or of marked-up articles
 * ({@link ArticleReader}).
 */
public final class GoldFiles {

    private GoldFiles() {}

    /**
     * {@return the gold articles}
     *
     * @param gold a file or folder
     * @param texts the folder of the texts, for GUM that of the CoNLL-U files; null for marked-up articles, which hold their
     *     texts
     * @throws DataException if the format is not known, or a file is wrong
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<GoldArticle> read(Path gold, @Nullable Path texts) {
        List<Path> files = Files.isDirectory(gold) ? files(gold) : List.of(gold);
        if (has(files, ".txt") && !has(files, ".ann")) {
            return ArticleReader.read(
                    files.stream().filter(GoldFiles::isArticle).toList());
        }
        if (texts == null) {
            throw unknown("texts", "", "the folder of the articles' texts, since " + gold + " does not hold them");
        }
        if (has(files, ".ann")) {
            return BratReader.read(gold, texts);
        }
        if (has(files, ".rs4") || has(files, ".rs3")) {
            return GumReader.read(gold, texts);
        }
        if (has(files, ".csv")) {
            return CsvGoldReader.read(gold, texts);
        }
        if (has(files, ".jsonl")) {
            return GoldReader.read(gold, texts);
        }
        throw unknown(
                "gold", gold.toString(), "a .jsonl or .csv file or a folder of .ann, .rs4 or marked-up .txt files");
    }

    private static boolean isArticle(Path file) {
        return file.toString().endsWith(".txt") && !file.toString().endsWith("files.txt");
    }

    private static boolean has(List<Path> files, String ending) {
        return files.stream()
                .anyMatch(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the folder cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static DataException unknown(String column, String value, String expected) {
        return new DataException(List.of(new DataProblem("command line", 1, column, value, expected)));
    }
}
