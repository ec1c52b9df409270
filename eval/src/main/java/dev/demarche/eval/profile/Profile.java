package dev.demarche.eval.profile;

import dev.demarche.Analysis;
import dev.demarche.Quotation;
import dev.demarche.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What many analyses say together. Speakers of the same name are taken for the same speaker.
 *
 * @param analyses the analyses
 * @param statements all their statements
 * @param stances the stances that occur or that the model knows, without "none"
 */
public record Profile(List<Analysis> analyses, List<ProfiledStatement> statements, List<String> stances) {

    private static final List<String> KNOWN = List.of("condemnation", "dialogue", "threat");

    /**
     * How often somebody or something takes each stance.
     *
     * @param name who or what
     * @param statements the number of statements
     * @param articles the number of articles they stand in
     * @param stances the number of statements with each stance
     * @param none the number of statements without one
     */
    public record Tally(String name, int statements, int articles, Map<String, Integer> stances, int none) {}

    public Profile {
        analyses = List.copyOf(analyses);
        statements = List.copyOf(statements);
        stances = List.copyOf(stances);
    }

    /** {@return the profile of analyses} */
    public static Profile of(List<Analysis> analyses) {
        List<ProfiledStatement> statements = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        int article = 0;
        for (Analysis analysis : analyses) {
            article++;
            for (Quotation quotation : analysis.quotations()) {
                statements.add(new ProfiledStatement(article, analysis, quotation));
                quotation.stance().labels().forEach(s -> found.add(s.label()));
                quotation.stance().scores().keySet().forEach(s -> found.add(s.label()));
            }
        }
        found.remove(Stance.NONE.label());
        boolean usual = found.isEmpty() || KNOWN.stream().anyMatch(found::contains);
        Set<String> stances = new LinkedHashSet<>(usual ? KNOWN : List.of());
        stances.addAll(found);
        return new Profile(analyses, statements, List.copyOf(stances));
    }

    /** {@return tallies by a property of the statements, the most frequent first} */
    public List<Tally> by(Function<ProfiledStatement, String> property) {
        Comparator<Tally> mostFirst = Comparator.comparingInt(Tally::statements).reversed();
        return groups(property).entrySet().stream()
                .map(e -> tally(e.getKey(), e.getValue()))
                .sorted(mostFirst.thenComparing(Tally::name))
                .toList();
    }

    /** {@return tallies by what condemnations and threats are directed at, the most frequent first} */
    public List<Tally> byTarget() {
        return directed().by(s -> s.target().orElse(""));
    }

    /** {@return how often each speaker takes a stance towards each target, the most frequent first} */
    public List<Tally> bySpeakerAndTarget() {
        return directed().by(s -> s.speaker() + " → " + s.target().orElse(""));
    }

    private Profile directed() {
        return new Profile(
                analyses,
                statements.stream().filter(s -> s.target().isPresent()).toList(),
                stances);
    }

    /** {@return tallies by month, the earliest first} */
    public List<Tally> byMonth() {
        return groups(ProfiledStatement::month).entrySet().stream()
                .map(e -> tally(e.getKey(), e.getValue()))
                .toList();
    }

    /** {@return in how many articles two named speakers both speak, the most frequent pairs first} */
    public Map<List<String>, Integer> pairs() {
        Map<Integer, Set<String>> speakers = new TreeMap<>();
        statements.stream()
                .filter(s -> s.quotation().speaker().name() != null)
                .forEach(s -> speakers.computeIfAbsent(s.article(), a -> new TreeSet<>())
                        .add(s.speaker()));
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, List<String>> names = new TreeMap<>();
        for (Set<String> together : speakers.values()) {
            List<String> sorted = List.copyOf(new TreeSet<>(together));
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1; j < sorted.size(); j++) {
                    String key = sorted.get(i) + "\t" + sorted.get(j);
                    names.put(key, List.of(sorted.get(i), sorted.get(j)));
                    counts.merge(key, 1, Integer::sum);
                }
            }
        }
        Map<List<String>, Integer> pairs = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> pairs.put(names.getOrDefault(e.getKey(), List.of()), e.getValue()));
        return pairs;
    }

    /** {@return the statements that take a stance, the most probable first} */
    public List<ProfiledStatement> surest(String stance) {
        return statements.stream()
                .filter(s -> s.stances().contains(stance))
                .sorted(Comparator.comparingDouble((ProfiledStatement s) -> s.probability(stance))
                        .reversed())
                .toList();
    }

    private Map<String, List<ProfiledStatement>> groups(Function<ProfiledStatement, String> property) {
        Map<String, List<ProfiledStatement>> groups = new TreeMap<>();
        statements.forEach(s -> groups.computeIfAbsent(property.apply(s), k -> new ArrayList<>())
                .add(s));
        return groups;
    }

    private Tally tally(String name, Collection<ProfiledStatement> some) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String stance : stances) {
            counts.put(stance, (int)
                    some.stream().filter(s -> s.stances().contains(stance)).count());
        }
        int articles =
                (int) some.stream().map(ProfiledStatement::article).distinct().count();
        int none = (int) some.stream().filter(s -> s.stances().isEmpty()).count();
        return new Tally(name, some.size(), articles, counts, none);
    }
}
