package dev.demarche.corenlp;

import dev.demarche.AttributionMode;
import dev.demarche.QuotationType;
import dev.demarche.text.Range;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small text with the statements that it makes, in the form that the README of the fixtures tells. */
record AttributionFixture(String name, AttributionMode mode, String text, List<Expected> expected) {

    private static final Pattern TAG = Pattern.compile("<(/?)([qsc])(\\d+)>");
    private static final Pattern LINE = Pattern.compile("(\\d+)(?: in (\\d+))? (\\w+) \\| (.*)");

    /**
     * A statement.
     *
     * @param within the number of the statement around it; null if there is none
     * @param cue where its cue stands; null without one
     * @param source where its source stands; null if that is the source of the statement before
     * @param speaker name, kind, role and affiliation
     */
    record Expected(
            @Nullable String within,
            QuotationType type,
            List<Range> content,
            @Nullable Range cue,
            @Nullable Range source,
            List<String> speaker) {}

    static Stream<AttributionFixture> read(String file) {
        return Stream.of(resource(file).split("(?m)^=== "))
                .filter(block -> !block.isBlank())
                .map(AttributionFixture::parse);
    }

    private static String resource(String file) {
        try (InputStream in = AttributionFixture.class.getResourceAsStream("/attribution/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AttributionFixture parse(String block) {
        int title = block.indexOf('\n');
        String name = block.substring(0, title);
        int border = block.indexOf("\n--\n");
        String marked = border < 0 ? block.substring(title + 1) : block.substring(title + 1, border);
        Map<String, List<Range>> marks = new LinkedHashMap<>();
        String text = unmark(marked.strip(), marks);
        AttributionMode mode = name.endsWith("(all)") ? AttributionMode.ALL : AttributionMode.STATEMENTS;
        List<Expected> expected = border < 0
                ? List.of()
                : block.substring(border + 4)
                        .strip()
                        .lines()
                        .map(line -> expected(line, marks))
                        .toList();
        return new AttributionFixture(name, mode, text, expected);
    }

    private static String unmark(String marked, Map<String, List<Range>> marks) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> open = new LinkedHashMap<>();
        Matcher tag = TAG.matcher(marked);
        int last = 0;
        while (tag.find()) {
            text.append(marked, last, tag.start());
            last = tag.end();
            String id = tag.group(2) + tag.group(3);
            if (tag.group(1).isEmpty()) {
                open.put(id, text.length());
            } else {
                marks.computeIfAbsent(id, k -> new ArrayList<>()).add(new Range(open.get(id), text.length()));
            }
        }
        return text.append(marked.substring(last)).toString();
    }

    private static Expected expected(String line, Map<String, List<Range>> marks) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No expected statement: " + line);
        }
        String id = matcher.group(1);
        return new Expected(
                matcher.group(2),
                QuotationType.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)),
                marks.get("q" + id),
                first(marks.get("c" + id)),
                first(marks.get("s" + id)),
                List.of(matcher.group(4).split(" *\\| *")));
    }

    private static @Nullable Range first(@Nullable List<Range> ranges) {
        return ranges == null ? null : ranges.get(0);
    }

    @Override
    public String toString() {
        return name;
    }
}
