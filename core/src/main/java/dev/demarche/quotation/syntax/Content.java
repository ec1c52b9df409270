package dev.demarche.quotation.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stretches of words that make up one statement.
 *
 * @param pieces in the order of the text; none touches another
 */
public record Content(List<Words> pieces) {

    /** The statement of no words. */
    public static final Content NONE = new Content(List.of());

    public Content {
        pieces = List.copyOf(pieces);
    }

    /** {@return the content of one piece} */
    public static Content of(Words piece) {
        return piece.isEmpty() ? NONE : new Content(List.of(piece));
    }

    /** {@return the number of words} */
    public int size() {
        return pieces.stream().mapToInt(Words::size).sum();
    }

    /** {@return whether there is no word} */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** {@return the first word} */
    public int first() {
        return pieces.get(0).from();
    }

    /** {@return the word after the last} */
    public int end() {
        return pieces.get(pieces.size() - 1).to();
    }

    /** {@return whether the word is part of it} */
    public boolean contains(int word) {
        return pieces.stream().anyMatch(p -> p.contains(word));
    }

    /** {@return whether the two share a word} */
    public boolean overlaps(Content other) {
        return shared(other) > 0;
    }

    /** {@return how many words the two share} */
    public int shared(Content other) {
        int shared = 0;
        for (Words a : pieces) {
            for (Words b : other.pieces) {
                shared += Math.max(0, Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()));
            }
        }
        return shared;
    }

    /** {@return the share of the words of either that both have} */
    public double overlap(Content other) {
        int shared = shared(other);
        int all = size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** {@return the words of either} */
    public Content plus(Content other) {
        List<Words> sorted = Stream.concat(pieces.stream(), other.pieces.stream())
                .sorted(Comparator.comparingInt(Words::from))
                .toList();
        List<Words> joined = new ArrayList<>();
        for (Words next : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && next.from() <= joined.get(last).to()) {
                joined.set(last, joined.get(last).join(next));
            } else {
                joined.add(next);
            }
        }
        return new Content(joined);
    }

    /** {@return the words that are not in {@code hole}} */
    public Content minus(Words hole) {
        List<Words> left = new ArrayList<>();
        for (Words piece : pieces) {
            if (piece.from() < Math.min(piece.to(), hole.from())) {
                left.add(new Words(piece.from(), Math.min(piece.to(), hole.from())));
            }
            if (Math.max(piece.from(), hole.to()) < piece.to()) {
                left.add(new Words(Math.max(piece.from(), hole.to()), piece.to()));
            }
        }
        return hole.isEmpty() ? this : new Content(left);
    }
}
