package dev.demarche.stance;

import dev.demarche.SentenceForm;

/** What the sentence encoder reads of a statement. */
public final class EncoderInput {

    private static final String REPORT = "News: ";

    private EncoderInput() {}

    /** {@return the text; a report is marked, because the same words mean another act in a speaker's mouth} */
    public static String of(String text, SentenceForm form) {
        return form == SentenceForm.REPORT ? REPORT + text : text;
    }
}
