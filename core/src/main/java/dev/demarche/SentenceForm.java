package dev.demarche;

/** What a text that is classified on its own is. */
public enum SentenceForm {
    /** A sentence as spoken: "We condemn the raid." */
    SPEECH,
    /** The content of an indirect quotation: "that the raid was a crime". */
    CLAUSE,
    /** A news sentence that tells of speech acts: "The ministry condemned the raid." */
    REPORT
}
