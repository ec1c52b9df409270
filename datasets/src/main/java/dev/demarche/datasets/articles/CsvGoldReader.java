package dev.demarche.datasets.articles;

import dev.demarche.QuotationType;
import dev.demarche.datasets.CsvRows;
import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import dev.demarche.text.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold articles from a CSV file with a row for each piece of an attribution and a folder that holds each article's
 * text as {@code <article>.txt}. The columns are {@code article,attribution,part,start,end}, where {@code part} is content,
 * source or cue and the offsets are UTF-16 indices, and perhaps {@code speaker,aliases,labels}, which count once for each
 * attribution; aliases are separated by {@code |}, labels by commas.
 */
public final class CsvGoldReader {

    private static final List<String> REQUIRED = List.of("article", "attribution", "part", "start", "end");
    private static final List<String> PARTS = List.of("content", "source", "cue");

    private final CsvRows csv;
    private final Path texts;
    private final List<DataProblem> problems = new ArrayList<>();

    private CsvGoldReader(CsvRows csv, Path texts) {
        this.csv = csv;
        this.texts = texts;
    }

    /**
     * {@return the articles of a file, in its order}
     *
     * @throws DataException if a row is wrong; it names every problem of the file
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<GoldArticle> read(Path gold, Path texts) {
        CsvGoldReader reader = new CsvGoldReader(CsvRows.read(gold), texts);
        List<GoldArticle> articles = reader.articles();
        if (!reader.problems.isEmpty()) {
            throw new DataException(reader.problems);
        }
        return articles;
    }

    private List<GoldArticle> articles() {
        problems.addAll(csv.missing(REQUIRED));
        Map<String, Map<String, List<CsvRows.Row>>> rows = new LinkedHashMap<>();
        for (CsvRows.Row row : problems.isEmpty() ? csv.rows() : List.<CsvRows.Row>of()) {
            rows.computeIfAbsent(field(row, "article"), a -> new LinkedHashMap<>())
                    .computeIfAbsent(field(row, "attribution"), a -> new ArrayList<>())
                    .add(row);
        }
        List<GoldArticle> articles = new ArrayList<>();
        rows.forEach((id, attributions) -> articles.add(article(id, attributions.values())));
        return articles;
    }

    private GoldArticle article(String id, Iterable<List<CsvRows.Row>> attributions) {
        String text = text(texts.resolve(id + ".txt"));
        List<GoldAttribution> gold = new ArrayList<>();
        attributions.forEach(rows -> gold.add(attribution(rows, text)));
        return new GoldArticle(id, text, null, null, null, gold);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the article cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private GoldAttribution attribution(List<CsvRows.Row> rows, String text) {
        Map<String, List<Range>> parts = new LinkedHashMap<>();
        PARTS.forEach(part -> parts.put(part, new ArrayList<>()));
        rows.forEach(row -> add(row, text.length(), parts));
        List<Range> content = parts.getOrDefault("content", List.of());
        if (content.isEmpty()) {
            report(rows.get(0), "part", "no content", "content in at least one row of the attribution");
        }
        return new GoldAttribution(
                content,
                parts.getOrDefault("source", List.of()),
                parts.getOrDefault("cue", List.of()),
                content.isEmpty() ? QuotationType.INDIRECT : QuotedShare.type(text, content),
                speaker(rows),
                null,
                labels(rows),
                null,
                List.of(),
                null);
    }

    private void add(CsvRows.Row row, int length, Map<String, List<Range>> parts) {
        List<Range> part = parts.get(field(row, "part"));
        int start = number(row, "start");
        int end = number(row, "end");
        if (part == null) {
            report(row, "part", field(row, "part"), "one of " + String.join(", ", PARTS));
        } else if (start < 0 || start >= end || end > length) {
            report(row, "end", start + " to " + end, "a start before an end that is at most " + length);
        } else {
            part.add(new Range(start, end));
        }
    }

    private static @Nullable GoldSpeaker speaker(List<CsvRows.Row> rows) {
        String name = first(rows, "speaker");
        String aliases = first(rows, "aliases");
        if (name == null && aliases == null) {
            return null;
        }
        Set<String> names = new LinkedHashSet<>();
        for (String alias : ((name == null ? "" : name) + "|" + (aliases == null ? "" : aliases)).split("\\|", -1)) {
            names.add(alias.strip());
        }
        names.remove("");
        return new GoldSpeaker(name, List.copyOf(names), null, null, null, null);
    }

    private @Nullable Set<String> labels(List<CsvRows.Row> rows) {
        if (!csv.columns().contains("labels")) {
            return null;
        }
        String labels = first(rows, "labels");
        return labels == null
                ? Set.of()
                : Arrays.stream(labels.split(",", -1))
                        .map(String::strip)
                        .filter(label -> !label.equals("none"))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable String first(List<CsvRows.Row> rows, String column) {
        for (CsvRows.Row row : rows) {
            String value = row.value(column);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private int number(CsvRows.Row row, String column) {
        try {
            return Integer.parseInt(field(row, column));
        } catch (NumberFormatException e) {
            report(row, column, field(row, column), "a whole number");
            return -1;
        }
    }

    private static String field(CsvRows.Row row, String column) {
        return row.fields().getOrDefault(column, "").strip();
    }

    private void report(CsvRows.Row row, String column, String value, String expected) {
        problems.add(new DataProblem(csv.file(), row.line(), column, value, expected));
    }
}
