package dev.demarche.datasets.articles;

import dev.demarche.text.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes gold articles as {@code gold.jsonl} and one text file each, the form that {@link GoldReader} reads. */
public final class GoldWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private GoldWriter() {}

    /**
     * Writes the articles into a folder, which is made if it is missing.
     *
     * @throws UncheckedIOException if the folder cannot be written
     */
    public static void write(List<GoldArticle> articles, Path folder) {
        StringBuilder lines = new StringBuilder();
        try {
            Files.createDirectories(folder);
            for (GoldArticle article : articles) {
                Files.writeString(folder.resolve(article.id() + ".txt"), article.text(), StandardCharsets.UTF_8);
                lines.append(line(article)).append('\n');
            }
            Files.writeString(folder.resolve("gold.jsonl"), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write gold articles to " + folder + ": " + e, e);
        }
    }

    /** {@return the gold of one article as one line of JSON, without its text} */
    public static String line(GoldArticle article) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("doc", article.id());
        putIfKnown(json, "genre", article.genre());
        putIfKnown(json, "topic", article.topic());
        putIfKnown(json, "date", article.date() == null ? null : article.date().toString());
        json.put(
                "attributions",
                article.attributions().stream().map(GoldWriter::json).toList());
        return JSON.writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> json(GoldAttribution a) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("content", pairs(a.content()));
        json.put("source", pairs(a.source()));
        json.put("cue", pairs(a.cue()));
        json.put("type", lower(a.type()));
        putIfKnown(json, "class", lower(a.kind()));
        GoldSpeaker speaker = a.speaker();
        if (speaker != null) {
            putSpeaker(json, speaker);
        }
        putIfKnown(json, "labels", a.labels() == null ? null : new ArrayList<>(a.labels()));
        putIfKnown(json, "sentiment", lower(a.sentiment()));
        if (!a.sentences().isEmpty()) {
            json.put("sentences", a.sentences().stream().map(GoldWriter::json).toList());
        }
        putIfKnown(json, "block", a.block());
        return json;
    }

    private static void putSpeaker(Map<String, @Nullable Object> json, GoldSpeaker speaker) {
        json.put("canonical", speaker.canonical());
        json.put("aliases", speaker.aliases());
        json.put("etype", speaker.kind());
        json.put("role", speaker.role());
        json.put("affiliation", speaker.affiliation());
        putIfKnown(json, "entity_mentions", speaker.mentions() == null ? null : pairs(speaker.mentions()));
    }

    private static Map<String, @Nullable Object> json(GoldSentence sentence) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("spans", pairs(sentence.ranges()));
        json.put("labels", new ArrayList<>(sentence.labels()));
        json.put("target", sentence.target());
        return json;
    }

    private static List<int[]> pairs(List<Range> ranges) {
        return ranges.stream().map(r -> new int[] {r.start(), r.end()}).toList();
    }

    private static @Nullable String lower(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    private static void putIfKnown(Map<String, @Nullable Object> json, String field, @Nullable Object value) {
        if (value != null) {
            json.put(field, value);
        }
    }
}
