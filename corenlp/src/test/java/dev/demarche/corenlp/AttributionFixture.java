package dev.demarche.corenlp;

import dev.demarche.AttributionMode;
import dev.demarche.text.Range;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A small text whose contents and sources are marked: {@code <q1>content</q1>, <s1>source</s1>, <c1>cue</c1>}. */
record AttributionFixture(
        String name, AttributionMode mode, String text, Map<String, List<Range>> contents, Map<String, Range> sources) {

    private static final Pattern TAG = Pattern.compile("<(/?)([qsc])(\\d+)>");

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
        int line = block.indexOf('\n');
        String name = block.substring(0, line);
        String marked = block.substring(line + 1).strip();
        StringBuilder text = new StringBuilder();
        Map<String, Integer> open = new LinkedHashMap<>();
        Map<String, List<Range>> contents = new LinkedHashMap<>();
        Map<String, Range> sources = new LinkedHashMap<>();
        Matcher tag = TAG.matcher(marked);
        int last = 0;
        while (tag.find()) {
            text.append(marked, last, tag.start());
            last = tag.end();
            String id = tag.group(2) + tag.group(3);
            if (tag.group(1).isEmpty()) {
                open.put(id, text.length());
            } else if (tag.group(2).equals("q")) {
                contents.computeIfAbsent(tag.group(3), k -> new ArrayList<>())
                        .add(new Range(open.get(id), text.length()));
            } else if (tag.group(2).equals("s")) {
                sources.put(tag.group(3), new Range(open.get(id), text.length()));
            }
        }
        text.append(marked.substring(last));
        AttributionMode mode = name.endsWith("(all)") ? AttributionMode.ALL : AttributionMode.STATEMENTS;
        return new AttributionFixture(name, mode, text.toString(), contents, sources);
    }

    @Override
    public String toString() {
        return name;
    }
}
