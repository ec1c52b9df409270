package dev.demarche.text;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A sentence. Its dependency tree is made when it is first asked for. Thread-safe. */
public final class Sentence {

    private final int index;
    private final int paragraph;
    private final List<Token> tokens;
    private final Supplier<DependencyTree> parser;
    private volatile @Nullable DependencyTree tree;

    /**
     * Makes a sentence.
     *
     * @param index counts the sentences of the text from 0
     * @param paragraph the index of the paragraph it stands in
     * @param tokens at least one token
     * @param parser makes the tree; it is called at most a few times and must give the same tree each time
     */
    public Sentence(int index, int paragraph, List<Token> tokens, Supplier<DependencyTree> parser) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence needs at least one token.");
        }
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.parser = parser;
    }

    /** {@return its place among the sentences of the text} */
    public int index() {
        return index;
    }

    /** {@return the index of its paragraph} */
    public int paragraph() {
        return paragraph;
    }

    /** {@return its tokens} */
    public List<Token> tokens() {
        return tokens;
    }

    /** {@return the token at a place} */
    public Token token(int place) {
        return tokens.get(place);
    }

    /** {@return the number of tokens} */
    public int size() {
        return tokens.size();
    }

    /** {@return from the start of the first token to the end of the last} */
    public Range range() {
        return new Range(
                tokens.get(0).range().start(),
                tokens.get(tokens.size() - 1).range().end());
    }

    /** {@return its basic dependencies, parsed at the first call} */
    public DependencyTree tree() {
        DependencyTree known = tree;
        if (known == null) {
            known = parser.get();
            tree = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }
}
