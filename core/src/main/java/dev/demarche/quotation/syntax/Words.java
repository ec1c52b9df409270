package dev.demarche.quotation.syntax;

/**
 * A stretch of words, counted from the start of the text.
 *
 * @param from the first word
 * @param to the word after the last
 */
public record Words(int from, int to) {

    /** No words. */
    public static final Words NONE = new Words(0, 0);

    public Words {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Words cannot go from " + from + " to " + to + ".");
        }
    }

    /** {@return the stretch of one word} */
    public static Words of(int word) {
        return new Words(word, word + 1);
    }

    /** {@return the number of words} */
    public int size() {
        return to - from;
    }

    /** {@return whether there is no word} */
    public boolean isEmpty() {
        return from == to;
    }

    /** {@return whether the word is one of them} */
    public boolean contains(int word) {
        return from <= word && word < to;
    }

    /** {@return whether all words of the other are among these} */
    public boolean contains(Words other) {
        return from <= other.from && other.to <= to;
    }

    /** {@return whether the two share a word} */
    public boolean overlaps(Words other) {
        return from < other.to && other.from < to;
    }

    /** {@return the shortest stretch that holds both} */
    public Words join(Words other) {
        return new Words(Math.min(from, other.from), Math.max(to, other.to));
    }
}
