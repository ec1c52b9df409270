package dev.demarche.datasets.articles;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import dev.demarche.text.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads brat standoff in the layout of PolNeAR: a folder of {@code .ann} files whose events of type {@code Attribution} join
 * text bounds in the roles {@code Content}, {@code Source} and {@code Cue}, and a folder of the texts. A text is the
 * {@code .txt} file with the annotation's name, also without an annotator's mark ({@code name_4e07.ann}: {@code name.txt}).
 */
public final class BratReader {

    private static final Pattern BOUND = Pattern.compile("(T\\d+)\\t\\S+ ([\\d ;]+)\\t.*");
    private static final Pattern EVENT = Pattern.compile("E\\d+\\tAttribution:\\S+(.*)");
    private static final Pattern ROLE = Pattern.compile("(Content|Source|Cue)\\d*:(T\\d+)");
    private static final String ANNOTATION = ".ann";

    private final Path texts;
    private final List<DataProblem> problems = new ArrayList<>();

    private BratReader(Path texts) {
        this.texts = texts;
    }

    /**
     * {@return the articles of a folder, sorted by name}
     *
     * @param annotations the folder of the {@code .ann} files
     * @param texts the folder of the {@code .txt} files
     * @throws DataException if a file is wrong; it names every problem of every file
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<GoldArticle> read(Path annotations, Path texts) {
        BratReader reader = new BratReader(texts);
        List<GoldArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(annotations)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ANNOTATION))
                    .sorted()
                    .toList()) {
                GoldArticle article = reader.article(file);
                if (article != null) {
                    articles.add(article);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the annotations in " + annotations + ": " + e, e);
        }
        if (!reader.problems.isEmpty()) {
            throw new DataException(reader.problems);
        }
        return articles;
    }

    private @Nullable GoldArticle article(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.ann$", "");
        Path path = texts.resolve(name + ".txt");
        String id = Files.exists(path) ? name : name.replaceFirst("_[^_]*$", "");
        if (!Files.exists(texts.resolve(id + ".txt"))) {
            problems.add(new DataProblem(file.toString(), 1, "text", name + ".txt", "a file in " + texts));
            return null;
        }
        String text = Files.readString(texts.resolve(id + ".txt"), StandardCharsets.UTF_8);
        return new GoldArticle(id, text, null, null, null, attributions(file, text));
    }

    private List<GoldAttribution> attributions(Path file, String text) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Map<String, List<Range>> bounds = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher bound = BOUND.matcher(lines.get(i));
            if (bound.matches()) {
                bounds.put(bound.group(1), ranges(file, i + 1, bound.group(2), text));
            }
        }
        List<GoldAttribution> attributions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher event = EVENT.matcher(lines.get(i));
            if (event.matches()) {
                add(file, i + 1, event.group(1), bounds, text, attributions);
            }
        }
        attributions.sort(Comparator.comparingInt(a -> a.content().get(0).start()));
        return attributions;
    }

    private void add(
            Path file,
            int line,
            String arguments,
            Map<String, List<Range>> bounds,
            String text,
            List<GoldAttribution> attributions) {
        Map<String, List<Range>> roles = new HashMap<>();
        Matcher role = ROLE.matcher(arguments);
        while (role.find()) {
            List<Range> ranges = bounds.get(role.group(2));
            if (ranges == null) {
                problems.add(new DataProblem(
                        file.toString(), line, role.group(1), role.group(2), "a text bound of the file"));
            } else {
                roles.computeIfAbsent(role.group(1), r -> new ArrayList<>()).addAll(ranges);
            }
        }
        roles.values().forEach(ranges -> ranges.sort(Comparator.comparingInt(Range::start)));
        List<Range> content = roles.getOrDefault("Content", List.of());
        if (!content.isEmpty()) {
            attributions.add(new GoldAttribution(
                    content,
                    roles.getOrDefault("Source", List.of()),
                    roles.getOrDefault("Cue", List.of()),
                    QuotedShare.type(text, content),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null));
        }
    }

    /** Brat counts code points. */
    private List<Range> ranges(Path file, int line, String offsets, String text) {
        List<Range> ranges = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        for (String pair : offsets.split(";", -1)) {
            String[] ends = pair.strip().split(" ", -1);
            int start = Integer.parseInt(ends[0]);
            int end = ends.length == 2 ? Integer.parseInt(ends[1]) : -1;
            if (start < end && end <= length) {
                ranges.add(new Range(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
            } else {
                problems.add(new DataProblem(file.toString(), line, "offsets", pair, "start end, up to " + length));
            }
        }
        return ranges;
    }
}
