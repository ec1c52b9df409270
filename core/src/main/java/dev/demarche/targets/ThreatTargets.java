package dev.demarche.targets;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a threat is directed at. The ways are tried in this order: whom the reporting verb addresses, the party after
 * "against", who would bring the cost on by acting, "you", the object of what is announced, and its subject if that is not
 * the speaker.
 */
final class ThreatTargets {

    private static final Set<String> AGAINST = Set.of("against");
    private static final Set<String> TO = Set.of("to", "for");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "once", "when", "should");

    private final Set<String> addressing = WordList.read("addressing-verbs.txt");
    private final Set<String> unaddressed = WordList.read("unaddressed-nouns.txt");

    /** {@return the word that stands for the target; null if none does} */
    @Nullable
    Integer find(Passage passage) {
        return Stream.<Function<Passage, @Nullable Integer>>of(
                        this::addressed,
                        ThreatTargets::against,
                        ThreatTargets::conditional,
                        ThreatTargets::you,
                        this::object,
                        this::party,
                        ThreatTargets::subject)
                .map(way -> way.apply(passage))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer addressed(Passage passage) {
        Integer cue = passage.cue();
        Nodes nodes = passage.nodes();
        if (cue == null || !addressing.contains(nodes.lemma(cue))) {
            return null;
        }
        List<Integer> objects = Stream.concat(nodes.children(cue, "iobj").stream(), nodes.children(cue, "obj").stream())
                .filter(o -> !unaddressed.contains(nodes.lemma(o)))
                .filter(o -> nodes.isNoun(o) || nodes.token(o).is("PRP"))
                .toList();
        return objects.isEmpty() ? null : objects.get(0);
    }

    private static @Nullable Integer against(Passage passage) {
        return first(passage, word -> passage.firstOther(passage.nodes().joined(word, AGAINST)));
    }

    /** The subject of "if ..." or "unless ...", if it does something. */
    private static @Nullable Integer conditional(Passage passage) {
        Nodes nodes = passage.nodes();
        return first(passage, verb -> {
            boolean condition = nodes.relation(verb).startsWith("advcl")
                    && nodes.children(verb, "mark").stream().anyMatch(m -> CONDITIONS.contains(nodes.lemma(m)));
            boolean deed = condition && nodes.token(verb).is("VB") && !nodes.isPassive(verb);
            return deed ? passage.firstOther(nodes.children(verb, "nsubj")) : null;
        });
    }

    private static @Nullable Integer you(Passage passage) {
        return first(passage, word -> passage.nodes().lemma(word).equals("you") ? word : null);
    }

    /** What is announced to be done, and to whom. */
    private @Nullable Integer object(Passage passage) {
        Nodes nodes = passage.nodes();
        return first(passage, verb -> {
            List<Integer> subjects = nodes.children(verb, "nsubj");
            boolean infinitive = subjects.isEmpty()
                    && nodes.children(verb, "mark").stream()
                            .anyMatch(m -> nodes.token(m).is("TO"));
            boolean announced = nodes.isAnnounced(verb) && !nodes.isNegated(verb);
            return nodes.token(verb).is("VB") && (announced || infinitive) ? objectOf(passage, verb) : null;
        });
    }

    /** The owner of the object, the party it goes to, or the object. */
    private @Nullable Integer objectOf(Passage passage, int verb) {
        Nodes nodes = passage.nodes();
        for (int object : nodes.children(verb, "obj")) {
            Integer owner = passage.firstOther(nodes.children(object, "nmod:poss").stream()
                    .filter(nodes::isNoun)
                    .toList());
            Integer party = owner != null ? owner : party(passage, object);
            party = party != null ? party : party(passage, verb);
            if (party != null) {
                return party;
            }
            if (passage.isOther(object) && !unaddressed.contains(nodes.lemma(object))) {
                return object;
            }
        }
        return null;
    }

    private @Nullable Integer party(Passage passage, int word) {
        return passage.firstOther(passage.nodes().joined(word, TO).stream()
                .filter(party -> !unaddressed.contains(passage.nodes().lemma(party)))
                .toList());
    }

    /** "A hot winter for the thieves." */
    private @Nullable Integer party(Passage passage) {
        return first(passage, word -> party(passage, word));
    }

    private static @Nullable Integer subject(Passage passage) {
        Nodes nodes = passage.nodes();
        return first(
                passage,
                word -> nodes.relation(word).startsWith("nsubj") && nodes.isNoun(word) && passage.isOtherActor(word)
                        ? word
                        : null);
    }

    private static @Nullable Integer first(Passage passage, Function<Integer, @Nullable Integer> way) {
        return passage.content().stream()
                .map(way)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }
}
