package dev.demarche.targets;

import dev.demarche.text.DependencyTree;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of a sentence with their dependents. */
final class Nodes {

    private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "fixed");
    private static final Set<String> KEPT = Set.of("of", "in", "from");

    private final Sentence sentence;
    private final DependencyTree tree;

    Nodes(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int node) {
        return sentence.token(node);
    }

    String lemma(int node) {
        return token(node).lemma().toLowerCase(Locale.ROOT);
    }

    String relation(int node) {
        return tree.relation(node);
    }

    int head(int node) {
        return tree.head(node);
    }

    /** {@return all words that stand in a range} */
    List<Integer> in(Range range) {
        return IntStream.range(0, size())
                .filter(i -> range.contains(token(i).range()))
                .boxed()
                .toList();
    }

    /** {@return the dependents whose relation begins so} */
    List<Integer> children(int node, String relation) {
        return IntStream.range(0, size())
                .filter(i -> tree.head(i) == node && tree.relation(i).startsWith(relation))
                .boxed()
                .toList();
    }

    /** {@return the nouns that a preposition joins to a word} */
    List<Integer> joined(int node, Set<String> prepositions) {
        return IntStream.range(0, size())
                .filter(i -> tree.head(i) == node
                        && (relation(i).startsWith("obl") || relation(i).startsWith("nmod")))
                .filter(i -> children(i, "case").stream().anyMatch(c -> prepositions.contains(lemma(c))))
                .boxed()
                .toList();
    }

    boolean isNoun(int node) {
        return token(node).is("NN") || token(node).isEntity() || isThose(node);
    }

    /** {@return whether it is "those", as in "those who ..."} */
    boolean isThose(int node) {
        return token(node).text().equalsIgnoreCase("those");
    }

    /** {@return whether a verb tells what will or would be done} */
    boolean isAnnounced(int verb) {
        return children(verb, "aux").stream().anyMatch(a -> token(a).is("MD"));
    }

    boolean isNegated(int verb) {
        return children(verb, "advmod").stream().anyMatch(a -> lemma(a).equals("not") || lemma(a).equals("never"));
    }

    boolean isPassive(int verb) {
        return !children(verb, "nsubj:pass").isEmpty()
                || !children(verb, "aux:pass").isEmpty();
    }

    private int size() {
        return Math.min(sentence.size(), tree.size());
    }

    /** {@return the words that make up a noun phrase, without what follows but for "of ..." and the like} */
    Range phrase(int noun) {
        int first = noun;
        int last = noun;
        for (int i = noun - 1; i >= 0 && belongsBefore(i, noun); i--) {
            first = i;
        }
        for (int child : joined(noun, KEPT)) {
            last = child > last ? lastOf(child) : last;
        }
        for (int child : isThose(noun) ? children(noun, "acl") : List.<Integer>of()) {
            last = Math.max(last, lastOf(child));
        }
        while (last > noun && !Character.isLetterOrDigit(token(last).text().codePointAt(0))) {
            last--;
        }
        return new Range(token(first).range().start(), token(last).range().end());
    }

    /** Whether a word before a noun is part of its phrase, be it through others. */
    private boolean belongsBefore(int node, int noun) {
        int at = node;
        for (int steps = 0; steps < size() && at != noun; steps++) {
            String relation = relation(at);
            boolean part = BEFORE.contains(relation)
                    || relation.equals("case") && token(at).is("POS")
                    || relation.equals("punct") && token(at).is("HYPH");
            at = part || tree.head(at) != noun ? tree.head(at) : -1;
            if (at < 0) {
                return false;
            }
        }
        return at == noun && !token(node).is("IN") && !token(node).is("TO");
    }

    private int lastOf(int node) {
        int last = node;
        for (int i = node + 1; i < size(); i++) {
            last = isUnder(i, node) ? i : last;
        }
        return last;
    }

    /** {@return whether a word hangs on another, be it through others} */
    boolean isUnder(int node, int ancestor) {
        int at = node;
        for (int steps = 0; steps < size() && at >= 0; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }
}
