package dev.demarche.targets;

import dev.demarche.stance.CueLexicon;
import dev.demarche.stance.CueLexicon.Hit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a condemnation is directed at. The ways are tried in this order: the object of the condemning verb, the agent
 * of a wrong in the passive voice, the owner of a wrong, the subject of a wrong, any other subject.
 */
final class CondemnationTargets {

    private static final Set<String> WRONGS = Set.of("wrong", "accuse", "denounce", "harm");
    private static final Set<String> BY = Set.of("by");

    private final Set<String> condemning = WordList.read("condemning-verbs.txt");
    private final Set<String> naming = WordList.read("naming-verbs.txt");
    private final CueLexicon lexicon = CueLexicon.load();

    /** {@return the word that stands for the target; null if none does} */
    @Nullable
    Integer find(Passage passage) {
        Set<Integer> wrongs = wrongs(passage);
        return Stream.<Supplier<@Nullable Integer>>of(
                        () -> object(passage),
                        () -> agent(passage, wrongs),
                        () -> owner(passage, wrongs),
                        () -> subject(passage, wrongs))
                .map(Supplier::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer object(Passage passage) {
        for (int verb : verbs(passage)) {
            Integer object = condemns(passage, verb) ? first(passage, verb) : null;
            Integer doer = object == null ? null : doer(passage, object);
            if (object != null) {
                return doer != null ? doer : object;
            }
        }
        return null;
    }

    /** The reporting verb, then all words that have a part of the content as their object, then the content's own. */
    private static Set<Integer> verbs(Passage passage) {
        Set<Integer> verbs = new LinkedHashSet<>();
        if (passage.cue() != null) {
            verbs.add(passage.cue());
        }
        passage.content().stream()
                .filter(word -> passage.nodes().relation(word).endsWith("obj"))
                .forEach(word -> verbs.add(passage.nodes().head(word)));
        return verbs;
    }

    private boolean condemns(Passage passage, int verb) {
        Nodes nodes = passage.nodes();
        String lemma = nodes.lemma(verb);
        boolean cue = passage.cue() != null && passage.cue() == verb;
        int objects = nodes.children(verb, "obj").size()
                + nodes.children(verb, "iobj").size();
        List<Integer> complements = nodes.children(verb, "xcomp");
        boolean names = naming.contains(lemma) && (cue || objects + complements.size() > 1);
        boolean holds = lemma.equals("hold")
                && passage.content().stream().anyMatch(c -> nodes.lemma(c).equals("responsible"));
        return nodes.token(verb).is("VB") && (condemning.contains(lemma) || names || holds);
    }

    private static @Nullable Integer first(Passage passage, int verb) {
        Nodes nodes = passage.nodes();
        return Stream.concat(nodes.children(verb, "iobj").stream(), nodes.children(verb, "obj").stream())
                .filter(o -> nodes.isNoun(o) || nodes.token(o).is("PRP"))
                .min(Integer::compare)
                .orElse(null);
    }

    /** Whoever did the deed that is condemned: "the raid by ...", "a provocation staged by ...". */
    private static @Nullable Integer doer(Passage passage, int deed) {
        Integer doer = passage.firstOther(passage.nodes().joined(deed, BY));
        for (int done : passage.nodes().children(deed, "acl")) {
            doer = doer != null ? doer : passage.firstOther(passage.nodes().joined(done, BY));
        }
        return doer;
    }

    private @Nullable Integer agent(Passage passage, Set<Integer> wrongs) {
        Nodes nodes = passage.nodes();
        for (int deed : passage.content()) {
            boolean done = nodes.token(deed).is("VBN")
                    && (nodes.isPassive(deed) || nodes.relation(deed).startsWith("acl"));
            boolean noun = nodes.token(deed).is("NN");
            Integer doer = done || noun ? passage.firstOther(nodes.joined(deed, BY)) : null;
            if (doer != null
                    && passage.holds(doer)
                    && (nodes.token(doer).isEntity() || (done && wrongs.contains(deed)))) {
                return doer;
            }
        }
        return null;
    }

    private @Nullable Integer owner(Passage passage, Set<Integer> wrongs) {
        for (int wrong : wrongs) {
            List<Integer> owners = passage.nodes().children(wrong, "nmod:poss");
            Integer owner = passage.firstOther(owners.stream()
                    .filter(o -> !passage.nodes().token(o).is("PRP"))
                    .toList());
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    private @Nullable Integer subject(Passage passage, Set<Integer> wrongs) {
        Nodes nodes = passage.nodes();
        Integer best = null;
        int most = 0;
        for (int word : passage.content()) {
            boolean active = nodes.relation(word).startsWith("nsubj")
                    && !nodes.relation(word).equals("nsubj:pass");
            Integer who = active ? meant(passage, word) : null;
            if (who != null && passage.isOther(who) && nodes.isNoun(who) && !wrongs.contains(who)) {
                int deed = nodes.head(word);
                boolean wrong = wrongs.stream().anyMatch(w -> nodes.isUnder(w, deed));
                int score = wrong ? 2 : nodes.token(who).isEntity() ? 1 : 0;
                best = score > most ? who : best;
                most = Math.max(most, score);
            }
        }
        return best;
    }

    /** "Who" and "that" stand for the noun before. */
    private static @Nullable Integer meant(Passage passage, int subject) {
        Nodes nodes = passage.nodes();
        boolean relative = nodes.token(subject).is("WP") || nodes.token(subject).is("WDT");
        int clause = nodes.head(subject);
        if (!relative) {
            return subject;
        }
        return clause >= 0 && nodes.relation(clause).startsWith("acl") ? nodes.head(clause) : null;
    }

    private Set<Integer> wrongs(Passage passage) {
        List<String> lemmas =
                passage.content().stream().map(passage.nodes()::lemma).toList();
        Set<Integer> wrongs = new HashSet<>();
        for (Hit hit : lexicon.find(lemmas)) {
            if (WRONGS.contains(hit.category())) {
                wrongs.add(passage.content().get(hit.start()));
            }
        }
        return wrongs;
    }
}
