package dev.demarche.datasets.check;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.LocatedSentence;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.datasets.articles.ArticleReader;
import dev.demarche.datasets.articles.GoldReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks labelled sentences (CSV), marked-up gold articles (files that begin with {@code id:}) and gold attributions (JSONL
 * beside its texts), and reports everything that is wrong at once. CSV files in a folder called {@code annotations} hold
 * labels without texts and are left out. Each folder of articles is a set of its own, so that two may hold two annotations
 * of the same articles.
 */
public final class DatasetCheck {

    private final CheckOptions options;
    private final List<DataProblem> problems = new ArrayList<>();

    private DatasetCheck(CheckOptions options) {
        this.options = options;
    }

    /**
     * {@return what is wrong, sorted by file and line; empty if nothing is}
     *
     * @param paths files, or folders that are searched with all their folders
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<DataProblem> check(List<Path> paths, CheckOptions options) {
        DatasetCheck check = new DatasetCheck(options);
        List<Path> files = DataFiles.all(paths);
        check.sentences(DataFiles.sentencesAmong(files));
        DataFiles.ending(files, ".txt").stream()
                .filter(DatasetCheck::isMarkedUp)
                .collect(Collectors.groupingBy(DatasetCheck::folder))
                .values()
                .forEach(folder -> check.problems.addAll(ArticleReader.check(folder)));
        DataFiles.ending(files, ".jsonl").forEach(check::gold);
        return check.problems.stream()
                .sorted(Comparator.comparing(DataProblem::file).thenComparingLong(DataProblem::line))
                .toList();
    }

    /**
     * {@return the sentences of some CSV files and what is wrong with them, errors apart from warnings}
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Findings sentences(List<Path> files, CheckOptions options) {
        List<DataProblem> errors = new ArrayList<>();
        List<LocatedSentence> located = SentenceReader.locate(files, errors);
        List<DataProblem> warnings = new ArrayList<>();
        warnings.addAll(RowCheck.find(located, options));
        warnings.addAll(DuplicateCheck.find(located, options.mostAlike()));
        warnings.addAll(LeakCheck.find(located, options));
        return new Findings(located.stream().map(LocatedSentence::sentence).toList(), errors, warnings);
    }

    private void sentences(List<Path> files) {
        List<LocatedSentence> sentences = SentenceReader.locate(files, problems);
        problems.addAll(RowCheck.find(sentences, options));
        problems.addAll(DuplicateCheck.find(sentences, options.mostAlike()));
        problems.addAll(LeakCheck.find(sentences, options));
    }

    private void gold(Path file) {
        try {
            GoldReader.read(file, folder(file));
        } catch (DataException e) {
            problems.addAll(e.problems());
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of(""));
    }

    private static boolean isMarkedUp(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("").startsWith("id:");
        } catch (IOException | UncheckedIOException e) {
            return true;
        }
    }
}
