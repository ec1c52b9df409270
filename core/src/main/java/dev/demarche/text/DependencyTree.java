package dev.demarche.text;

import java.util.List;

/**
 * The basic Universal Dependencies of a sentence.
 *
 * @param heads for each token the index of its head in the sentence, or -1 for the root
 * @param relations for each token its relation to the head, such as "nsubj" or "obl"
 */
public record DependencyTree(List<Integer> heads, List<String> relations) {

    public DependencyTree {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException(
                    "A tree cannot have " + heads.size() + " heads and " + relations.size() + " relations.");
        }
    }

    /** {@return the head of a token, or -1} */
    public int head(int token) {
        return heads.get(token);
    }

    /** {@return the relation of a token to its head} */
    public String relation(int token) {
        return relations.get(token);
    }

    /** {@return the number of tokens} */
    public int size() {
        return heads.size();
    }
}
