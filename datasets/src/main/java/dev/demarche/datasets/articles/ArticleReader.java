package dev.demarche.datasets.articles;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads gold articles from marked-up text, one file an article. {@link ArticleMarkup} tells the format. */
public final class ArticleReader {

    private static final String FOLDER = "/dev/demarche/datasets/articles/";

    private final List<DataProblem> problems = new ArrayList<>();
    private final List<GoldArticle> articles = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private ArticleReader() {}

    /**
     * {@return the articles of some files, in their order}
     *
     * @throws DataException if a file is wrong; it names every problem of every file
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<GoldArticle> read(List<Path> files) {
        ArticleReader reader = new ArticleReader();
        for (Path file : files) {
            try {
                reader.add(file.toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
            }
        }
        return reader.finish();
    }

    /**
     * {@return the project's own articles}
     *
     * @throws DataException if one is wrong
     */
    public static List<GoldArticle> readDefault() {
        return readResources(names("files.txt"));
    }

    /**
     * {@return those of the project's own articles that models learn from}
     *
     * @throws DataException if one is wrong
     */
    public static List<GoldArticle> readTraining() {
        Set<String> test = Set.copyOf(names("test-files.txt"));
        return readResources(
                names("files.txt").stream().filter(name -> !test.contains(name)).toList());
    }

    /**
     * {@return those of the project's own articles that nothing learns from}
     *
     * @throws DataException if one is wrong
     */
    public static List<GoldArticle> readTest() {
        return readResources(names("test-files.txt"));
    }

    private static List<String> names(String list) {
        return new String(resource(list), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<GoldArticle> readResources(List<String> names) {
        ArticleReader reader = new ArticleReader();
        names.forEach(name -> reader.add(name, resource(name)));
        return reader.finish();
    }

    /** {@return what is wrong with some files; empty if nothing is} */
    public static List<DataProblem> check(List<Path> files) {
        try {
            read(files);
            return List.of();
        } catch (DataException e) {
            return e.problems();
        }
    }

    private static byte[] resource(String file) {
        try (InputStream stream = ArticleReader.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IOException("the datasets jar does not hold " + FOLDER + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the article " + file + ": " + e, e);
        }
    }

    private void add(String file, byte[] bytes) {
        String source = decoded(file, bytes);
        GoldArticle article = source == null ? null : new ArticleMarkup(file, source, problems).read();
        if (article != null) {
            if (!ids.add(article.id())) {
                problems.add(new DataProblem(file, 1, "id", article.id(), "different from every other id"));
            }
            articles.add(article);
        }
    }

    private @Nullable String decoded(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(new DataProblem(file, 1, "encoding", "broken", "UTF-8"));
            return null;
        }
    }

    private List<GoldArticle> finish() {
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return List.copyOf(articles);
    }
}
