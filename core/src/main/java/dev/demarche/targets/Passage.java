package dev.demarche.targets;

import dev.demarche.text.Range;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a statement, in which a target is sought.
 *
 * @param nodes the words of the sentence that it stands in
 * @param content the words of the statement
 * @param cue the verb that attributes it; null if none stands in this sentence
 * @param reported whether it is told in the third person, so that "he would" is the speaker
 */
record Passage(Nodes nodes, List<Integer> content, @Nullable Integer cue, boolean reported) {

    private static final Set<String> NOBODY = Set.of(
            "i",
            "we",
            "me",
            "us",
            "it",
            "this",
            "that",
            "there",
            "what",
            "who",
            "which",
            "whom",
            "nobody",
            "everyone",
            "one",
            "myself",
            "ourselves",
            "mine",
            "these",
            "whoever",
            "something",
            "nothing");

    private static final Set<String> OWN = Set.of("my", "our", "his", "her", "its");

    Passage {
        content = List.copyOf(content);
    }

    static Passage of(Nodes nodes, Range content, @Nullable Range cue, boolean reported) {
        Integer verb = cue == null
                ? null
                : nodes.in(cue).stream()
                        .filter(i -> nodes.token(i).is("VB"))
                        .reduce((a, b) -> b)
                        .orElse(null);
        return new Passage(nodes, nodes.in(content), verb, reported);
    }

    /** {@return whether a word may stand for somebody other than the speaker} */
    boolean isOther(int node) {
        boolean nobody = NOBODY.contains(nodes.token(node).text().toLowerCase(Locale.ROOT));
        return !nobody && (nodes.isNoun(node) || nodes.token(node).is("PRP"));
    }

    /** {@return whether a word may stand for somebody other than the speaker as the one who acts} */
    boolean isOtherActor(int node) {
        boolean speaker = reported && nodes.token(node).tag().equals("PRP");
        return isOther(node)
                && !speaker
                && nodes.children(node, "nmod:poss").stream().noneMatch(this::isOwn);
    }

    private boolean isOwn(int owner) {
        return OWN.contains(nodes.token(owner).text().toLowerCase(Locale.ROOT));
    }

    boolean holds(int node) {
        return content.contains(node);
    }

    /** {@return the first of these that may stand for somebody other than the speaker; null if none may} */
    @Nullable
    Integer firstOther(List<Integer> candidates) {
        return candidates.stream().filter(this::isOther).findFirst().orElse(null);
    }
}
