package dev.demarche.text;

import java.util.List;

/**
 * A text with its paragraphs and sentences.
 *
 * @param text the text as given
 * @param paragraphs its paragraphs, in order, without the white space around them
 * @param sentences its sentences, in order; none crosses a paragraph
 */
public record AnnotatedText(String text, List<Range> paragraphs, List<Sentence> sentences) {

    public AnnotatedText {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    /** {@return the sentences that share a character with a range} */
    public List<Sentence> sentencesIn(Range range) {
        int from = firstAfter(range.start());
        int to = from;
        while (to < sentences.size() && sentences.get(to).range().start() < range.end()) {
            to++;
        }
        return sentences.subList(from, to);
    }

    /** The first sentence that ends behind an index. */
    private int firstAfter(int index) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).range().end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return the sentences of a paragraph} */
    public List<Sentence> sentencesOf(int paragraph) {
        return sentences.stream().filter(s -> s.paragraph() == paragraph).toList();
    }
}
