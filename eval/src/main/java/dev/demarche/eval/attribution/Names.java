package dev.demarche.eval.attribution;

import dev.demarche.datasets.articles.GoldSpeaker;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that count as right.
 *
 * @param any the words of the canonical name and of each alias
 * @param full the words of the canonical name and of the longest alias
 */
record Names(Set<List<String>> any, Set<List<String>> full) {

    static Names of(GoldSpeaker speaker) {
        String longest = speaker.aliases().stream()
                .reduce((a, b) -> b.codePointCount(0, b.length()) > a.codePointCount(0, a.length()) ? b : a)
                .orElse(null);
        return new Names(
                words(Stream.concat(speaker.aliases().stream(), Stream.ofNullable(speaker.canonical()))),
                words(Stream.of(
                        speaker.canonical() == null ? "" : speaker.canonical(), longest == null ? "" : longest)));
    }

    private static Set<List<String>> words(Stream<String> names) {
        return names.filter(name -> !name.isEmpty()).map(NameWords::of).collect(Collectors.toUnmodifiableSet());
    }
}
