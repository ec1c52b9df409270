package dev.demarche.datasets.articles;

import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.articles.ArticleMarkup.Line;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text without its tags, and where each tag stood. */
final class TaggedText {

    private static final Pattern TAG = Pattern.compile("<(/?)([qsc])(\\d+)>");

    private final String file;
    private final List<DataProblem> problems;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Marks> marks = new TreeMap<>();
    private @Nullable Open open;

    /** The pieces of content, source and cue of one attribution. */
    record Marks(int line, Map<String, List<Range>> pieces) {

        List<Range> pieces(String kind) {
            return pieces.getOrDefault(kind, List.of());
        }
    }

    private record Open(String name, int start, int line) {}

    TaggedText(String file, List<Line> lines, List<DataProblem> problems) {
        this.file = file;
        this.problems = problems;
        int firstLine = lines.isEmpty() ? 1 : lines.get(0).number();
        String source = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        Matcher tag = TAG.matcher(source);
        int from = 0;
        while (tag.find()) {
            text.append(source, from, tag.start());
            from = tag.end();
            int line = firstLine
                    + (int) source.substring(0, from)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            tag(tag.group(1).isEmpty(), tag.group(2), Integer.parseInt(tag.group(3)), line);
        }
        text.append(source.substring(from).stripTrailing()).append('\n');
        if (open != null) {
            report(open.line, "tag", "<" + open.name + ">", "closed");
        }
    }

    String text() {
        return text.toString();
    }

    Map<Integer, Marks> marks() {
        return marks;
    }

    private void tag(boolean opens, String kind, int number, int line) {
        String name = kind + number;
        if (opens) {
            if (open != null) {
                report(line, "tag", "<" + name + ">", "outside <" + open.name + ">");
            }
            open = new Open(name, text.length(), line);
        } else if (open == null || !open.name.equals(name)) {
            report(line, "tag", "</" + name + ">", "after its own opening tag");
        } else {
            close(open, kind, number, line);
            open = null;
        }
    }

    private void close(Open opened, String kind, int number, int line) {
        String inside = text.substring(opened.start);
        if (inside.isBlank() || !inside.strip().equals(inside)) {
            report(line, opened.name, inside, "text without white space around it");
        } else if (kind.equals("q") && inside.contains("\n\n")) {
            report(line, opened.name, inside, "inside one paragraph");
        } else {
            marks.computeIfAbsent(number, n -> new Marks(line, new HashMap<>()))
                    .pieces()
                    .computeIfAbsent(kind, k -> new ArrayList<>())
                    .add(new Range(opened.start, text.length()));
        }
    }

    private void report(int line, String column, String value, String expected) {
        String shown = value.length() > 40 ? value.substring(0, value.offsetByCodePoints(0, 30)) + "..." : value;
        problems.add(new DataProblem(file, line, column, shown, expected));
    }
}
