package dev.demarche.quotation.lexicon;

/**
 * What the tables say of a word beside a possible content.
 *
 * @param cue how often the word is a cue, from 0 to 1
 * @param frame how often the content in this frame is its statement, from 0 to 1
 * @param prior the same for words like this one in this frame
 * @param known whether the word has a number of its own for the frame
 * @param statement whether the word says that something was said
 */
public record Grades(double cue, double frame, double prior, boolean known, boolean statement) {}
