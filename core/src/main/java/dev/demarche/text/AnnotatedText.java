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

    /** {@return the sentences of a paragraph} */
    public List<Sentence> sentencesOf(int paragraph) {
        return sentences.stream().filter(s -> s.paragraph() == paragraph).toList();
    }
}
