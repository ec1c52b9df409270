package dev.demarche.datasets.articles;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.articles.ConlluText.Mention;
import dev.demarche.datasets.articles.RhetoricalTree.Attribution;
import dev.demarche.text.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributions of the GUM corpus: a folder of discourse trees ({@code .rs3} or {@code .rs4} of rstWeb), whose
 * attribution relations tell what is attributed, and a folder of {@code .conllu} files with the same names, which have the
 * text, the syntax and the entities. The source is the subject of the attributing clause; a name is taken from the entity's
 * mentions.
 */
public final class GumReader {

    private static final Set<String> SPEAKERS = Set.of("person", "organization", "place");
    private static final Set<String> VERBAL = Set.of("VERB", "AUX");

    private final ConlluText text;

    private GumReader(ConlluText text) {
        this.text = text;
    }

    /**
     * {@return the articles, sorted by name}
     *
     * @param trees the folder of the discourse trees
     * @param syntax the folder of the CoNLL-U files
     * @throws DataException if tree and syntax do not fit; it names every such article
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<GoldArticle> read(Path trees, Path syntax) {
        List<DataProblem> problems = new ArrayList<>();
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : trees(trees)) {
            String id = String.valueOf(file.getFileName()).replaceFirst("\\.rs[34]$", "");
            article(file, syntax.resolve(id + ".conllu"), id, problems).ifPresent(articles::add);
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return articles;
    }

    private static List<Path> trees(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.rs[34]"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": the folder cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static Optional<GoldArticle> article(Path tree, Path syntax, String id, List<DataProblem> problems) {
        try {
            RhetoricalTree discourse = RhetoricalTree.read(tree);
            ConlluText text = ConlluText.read(syntax);
            if (discourse.tokens() == text.tokens().size()) {
                List<GoldAttribution> attributions = discourse.attributions().stream()
                        .map(new GumReader(text)::attribution)
                        .sorted(Comparator.comparingInt(a -> a.content().get(0).start()))
                        .toList();
                return Optional.of(new GoldArticle(id, text.text(), null, null, null, attributions));
            }
            problems.add(new DataProblem(
                    tree.toString(),
                    1,
                    "tokens",
                    "" + discourse.tokens(),
                    text.tokens().size() + ", as in " + syntax));
        } catch (IOException | NumberFormatException e) {
            problems.add(new DataProblem(
                    tree.toString(), 1, "file", id, "readable with " + syntax + " (" + e.getMessage() + ")"));
        }
        return Optional.empty();
    }

    private GoldAttribution attribution(Attribution attribution) {
        List<Range> content = ranges(attribution.content());
        Mention source = source(attribution.satellite());
        return new GoldAttribution(
                content,
                source == null ? List.of() : List.of(text.range(source)),
                cue(attribution.satellite()),
                QuotedShare.type(text.text(), content),
                source == null ? null : new EntityNames(text).speaker(source.entity()),
                null,
                null,
                null,
                List.of(),
                text.tokens().get(attribution.content().get(0)).block());
    }

    /** The longest mention that is the subject, else of somebody who may speak, else any. */
    private @Nullable Mention source(List<Integer> satellite) {
        int first = satellite.get(0);
        int last = satellite.get(satellite.size() - 1);
        Comparator<Mention> subjectFirst = Comparator.comparing(m -> !isSubject(m));
        return text.mentions().stream()
                .filter(m -> m.inside(first, last))
                .min(subjectFirst
                        .thenComparing(m -> !SPEAKERS.contains(m.kind()))
                        .thenComparingInt(m -> m.first() - m.last())
                        .thenComparingInt(Mention::first))
                .orElse(null);
    }

    private boolean isSubject(Mention mention) {
        return text.tokens().get(text.head(mention)).relation().startsWith("nsubj");
    }

    /** "According to", or the verbs that everything else hangs on. */
    private List<Range> cue(List<Integer> satellite) {
        int first = satellite.get(0);
        if (satellite.size() > 1 && text.range(first, first + 1).of(text.text()).equalsIgnoreCase("according to")) {
            return List.of(text.range(first, first + 1));
        }
        List<Integer> verbs = satellite.stream()
                .filter(i -> VERBAL.contains(text.tokens().get(i).tag())
                        && !satellite.contains(text.tokens().get(i).head()))
                .toList();
        return ranges(verbs);
    }

    /** Neighbouring tokens together, but never over the end of a paragraph. */
    private List<Range> ranges(List<Integer> indices) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < indices.size(); i++) {
            int first = i;
            while (i + 1 < indices.size()
                    && indices.get(i + 1) == indices.get(i) + 1
                    && !text.range(indices.get(i), indices.get(i + 1))
                            .of(text.text())
                            .contains("\n")) {
                i++;
            }
            ranges.add(text.range(indices.get(first), indices.get(i)));
        }
        return ranges;
    }
}
