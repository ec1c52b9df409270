package dev.demarche.eval.json;

import dev.demarche.Analysis;
import dev.demarche.Article;
import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads analyses from JSONL, one article a line, as {@link AnalysisJson} writes them. */
public final class AnalysisReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AnalysisReader() {}

    /**
     * {@return the analyses of some files}
     *
     * @param files JSONL files
     * @param texts the folder that holds the articles as {@code <id>.txt}; null, or a missing file, leaves their texts empty
     * @throws DataException if lines are no analyses; it names every such line
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<Analysis> read(List<Path> files, @Nullable Path texts) {
        List<DataProblem> problems = new ArrayList<>();
        List<Analysis> analyses = new ArrayList<>();
        for (Path file : files) {
            int number = 0;
            for (String line : lines(file)) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    analyses.add(analysis(JSON.readTree(line), texts));
                } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
                    problems.add(new DataProblem(
                            file.toString(), number, "line", "broken", "an analysis in JSON: " + e.getMessage()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return analyses;
    }

    private static Analysis analysis(JsonNode node, @Nullable Path texts) {
        String id = node.path("id").asString("");
        String title = QuotationNode.string(node, "title");
        String date = QuotationNode.string(node, "date");
        Article article = new Article(id, title, text(id, texts), date == null ? null : LocalDate.parse(date));
        return new Analysis(article, title, QuotationNode.all(node.path("quotations")));
    }

    private static String text(String id, @Nullable Path texts) {
        Path file = texts == null ? null : texts.resolve(id + ".txt");
        try {
            return file == null || !Files.exists(file) ? "" : Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the article " + file + ": " + e, e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the analyses " + file + ": " + e, e);
        }
    }
}
