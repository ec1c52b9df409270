package dev.demarche.stance;

import dev.demarche.SentenceForm;

/** What the sentence encoder reads of a statement. */
public final class EncoderInput {

    private static final String REPORT = "News: ";
    private static final String LOOSE_ENDS = ",;:\u2013\u2014-";
    private static final String CLOSING = "%)";

    private EncoderInput() {}

    /**
     * {@return the text with a full stop at its end, so that a headline, a clause and a sentence look alike; a report is marked,
     * because the same words mean another act in a speaker's mouth}
     */
    public static String of(String text, SentenceForm form) {
        String sentence = closed(text);
        return form == SentenceForm.REPORT ? REPORT + sentence : sentence;
    }

    /** {@return what the encoder reads of a statement} */
    public static String of(Statement statement) {
        return of(statement.text(), statement.form());
    }

    private static String closed(String text) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || isOneOf(LOOSE_ENDS, text.charAt(end - 1)))) {
            end--;
        }
        if (end == 0) {
            return text;
        }
        char last = text.charAt(end - 1);
        String trimmed = text.substring(0, end);
        return Character.isLetterOrDigit(last) || isOneOf(CLOSING, last) ? trimmed + "." : trimmed;
    }

    private static boolean isOneOf(String characters, char character) {
        return characters.indexOf(character) >= 0;
    }
}
