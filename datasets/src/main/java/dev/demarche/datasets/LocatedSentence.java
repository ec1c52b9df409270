package dev.demarche.datasets;

/**
 * A labelled sentence and where it stands.
 *
 * @param sentence the sentence
 * @param file the file's name
 * @param line where its row starts, counted from 1
 */
public record LocatedSentence(LabelledSentence sentence, String file, long line) {}
