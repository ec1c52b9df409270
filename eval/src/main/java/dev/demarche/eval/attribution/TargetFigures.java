package dev.demarche.eval.attribution;

import dev.demarche.datasets.articles.GoldSentence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what stances are directed at.
 *
 * @param gold the number of gold statements with annotated targets
 * @param found the number of these that were found with one of their stances
 * @param given the number of these for which a target was given
 * @param right the number of these with a right one: the words of the shorter of both, articles aside, are among those of
 *     the longer
 */
public record TargetFigures(int gold, int found, int given, int right) {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "that", "these", "those", "all");

    /** {@return the figures; null if the gold has no targets} */
    static @Nullable TargetFigures of(List<GoldOutcome> gold) {
        List<GoldOutcome> directed =
                gold.stream().filter(o -> !targets(o).isEmpty()).toList();
        List<GoldOutcome> found =
                directed.stream().filter(TargetFigures::isDirected).toList();
        List<GoldOutcome> given =
                found.stream().filter(o -> !predicted(o).isEmpty()).toList();
        int right = RecallFigures.count(
                given,
                o -> targets(o).stream().anyMatch(t -> predicted(o).stream().anyMatch(p -> isSame(t, p))));
        return directed.isEmpty() ? null : new TargetFigures(directed.size(), found.size(), given.size(), right);
    }

    private static List<String> targets(GoldOutcome outcome) {
        return outcome.gold().sentences().stream()
                .map(GoldSentence::target)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> predicted(GoldOutcome outcome) {
        return outcome.match() == null
                ? List.of()
                : outcome.match().prediction().targets();
    }

    private static boolean isDirected(GoldOutcome outcome) {
        Set<String> labels =
                outcome.match() == null ? null : outcome.match().prediction().labels();
        Set<String> gold = outcome.gold().labels();
        return labels != null && gold != null && gold.stream().anyMatch(labels::contains);
    }

    static boolean isSame(String first, String second) {
        Set<String> a = words(first);
        Set<String> b = words(second);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
