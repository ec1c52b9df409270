package dev.demarche.datasets.articles;

import dev.demarche.datasets.DataProblem;
import dev.demarche.text.Range;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one marked-up article. It has four parts between lines of {@code ---}: the header ({@code id, genre, topic, date}),
 * the text with {@code <q1>content</q1>}, {@code <s1>source</s1>}, {@code <c1>cue</c1>}, a table of speakers
 * ({@code key | name | kind | role | affiliation | forms of the name}) and a table of quotations
 * ({@code number | speaker | statement or attitude | sentiment | stances of each sentence}), as in
 * {@code 1 | A | statement | negative | condemnation+threat>the junta; none}.
 */
final class ArticleMarkup {

    private static final String BORDER = "---";
    private static final List<String> PARTS = List.of("header", "text", "speakers", "quotations");

    private final String file;
    private final List<DataProblem> problems;
    private final List<List<Line>> parts = new ArrayList<>();

    /** A line of the file, counted from 1. */
    record Line(int number, String text) {

        /** The cells of a table's row. */
        List<String> cells() {
            return List.of(text.split("\\|", -1)).stream().map(String::strip).toList();
        }
    }

    ArticleMarkup(String file, String source, List<DataProblem> problems) {
        this.file = file;
        this.problems = problems;
        parts.add(new ArrayList<>());
        int number = 0;
        for (String line : source.split("\n", -1)) {
            number++;
            if (line.strip().equals(BORDER)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(new Line(number, line));
            }
        }
    }

    @Nullable
    GoldArticle read() {
        if (parts.size() != PARTS.size()) {
            report(1, "parts", parts.size() + " parts", "4 parts between lines of " + BORDER + ": " + PARTS);
            return null;
        }
        int before = problems.size();
        Map<String, String> header = header();
        TaggedText text = new TaggedText(file, parts.get(1), problems);
        Map<String, GoldSpeaker> speakers = new SpeakerTable(file, text.text(), problems).read(rows(2));
        List<GoldAttribution> attributions = new QuotationTable(file, text, speakers, problems).read(rows(3));
        LocalDate date = date(header.get("date"));
        return problems.size() > before
                ? null
                : new GoldArticle(
                        header.getOrDefault("id", ""),
                        text.text(),
                        header.get("genre"),
                        header.get("topic"),
                        date,
                        attributions.stream()
                                .sorted(Comparator.comparingInt(ArticleMarkup::start))
                                .toList());
    }

    private static int start(GoldAttribution attribution) {
        return attribution.content().stream().mapToInt(Range::start).min().orElse(0);
    }

    private Map<String, String> header() {
        Map<String, String> header = new HashMap<>();
        for (Line line : parts.get(0)) {
            int colon = line.text().indexOf(':');
            if (colon > 0) {
                header.put(
                        line.text().substring(0, colon).strip(),
                        line.text().substring(colon + 1).strip());
            }
        }
        for (String field : List.of("id", "genre", "topic", "date")) {
            if (header.getOrDefault(field, "").isEmpty()) {
                report(1, field, "", "filled in the header");
            }
        }
        return header;
    }

    private @Nullable LocalDate date(@Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            report(1, "date", String.valueOf(date), "a date such as 2024-05-17");
            return null;
        }
    }

    /** The rows of a table, without its title. */
    private List<Line> rows(int part) {
        List<Line> rows =
                parts.get(part).stream().filter(line -> !line.text().isBlank()).toList();
        if (rows.isEmpty() || !rows.get(0).text().strip().equals(PARTS.get(part))) {
            report(rows.isEmpty() ? 1 : rows.get(0).number(), PARTS.get(part), "", "a table under that title");
            return List.of();
        }
        return rows.subList(1, rows.size());
    }

    private void report(int line, String column, String value, String expected) {
        problems.add(new DataProblem(file, line, column, value, expected));
    }
}
