package dev.demarche.datasets.articles;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads gold articles from a JSONL file, one article a line, and a folder that holds each article's text as {@code
 * <doc>.txt}. The fields are {@code doc} and {@code attributions}; each attribution has {@code content, source, cue}
 * (lists of {@code [start, end]}) and {@code type}, and may have {@code canonical, aliases, etype, role, affiliation,
 * entity_mentions, class, labels, sentiment, sentences, block}.
 */
public final class GoldReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String file;
    private final Path texts;
    private final List<DataProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<GoldArticle> articles = new ArrayList<>();

    private GoldReader(Path gold, Path texts) {
        this.file = gold.toString();
        this.texts = texts;
    }

    /**
     * {@return the articles of a gold file, in its order}
     *
     * @param gold a JSONL file
     * @param texts the folder of the texts
     * @throws DataException if a line or an offset is wrong; it names every problem of the file
     * @throws UncheckedIOException if the gold file cannot be read
     */
    public static List<GoldArticle> read(Path gold, Path texts) {
        GoldReader reader = new GoldReader(gold, texts);
        try {
            reader.addAll(Files.readAllLines(gold, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            reader.report(1, "encoding", "broken", "a JSONL file in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the gold file " + gold + ": " + e, e);
        }
        if (!reader.problems.isEmpty()) {
            throw new DataException(reader.problems);
        }
        return List.copyOf(reader.articles);
    }

    private void addAll(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                add(lines.get(i), i + 1);
            }
        }
    }

    private void add(String json, int line) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException e) {
            report(line, "line", json.substring(0, Math.min(40, json.length())), "JSON: " + e.getOriginalMessage());
            return;
        }
        String id = baseName(node.path("doc").asString(""));
        if (id.isEmpty()) {
            report(line, "doc", "", "the name of a text");
        } else if (!ids.add(id)) {
            report(line, "doc", id, "different from every other doc");
        }
        String text = text(id, line);
        if (text != null) {
            articles.add(new GoldNode(node, file, line, text.length(), problems).article(id, text));
        }
    }

    private @Nullable String text(String id, int line) {
        Path path = texts.resolve(id + ".txt");
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            report(line, "doc", id, "the name of a text in UTF-8; " + path + " is in another encoding");
        } catch (IOException e) {
            report(line, "doc", id, "the name of a text; there is no readable file " + path);
        }
        return null;
    }

    private static String baseName(String doc) {
        String name = doc.substring(Math.max(doc.lastIndexOf('/'), doc.lastIndexOf('\\')) + 1);
        return name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
    }

    private void report(int line, String column, String value, String expected) {
        problems.add(new DataProblem(file, line, column, value, expected));
    }
}
