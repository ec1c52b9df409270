package dev.demarche;

/** What kind of source a quotation has. */
public enum SpeakerKind {
    /** A named person, or a person known by a role. */
    PERSON,
    /** A company, party, agency, ministry, newspaper and the like. */
    ORGANIZATION,
    /** A country or its government, also by its capital or the seat of its government. */
    COUNTRY,
    /** Several persons: "the two ministers", "critics". */
    GROUP,
    /** Somebody whom the text does not name, or nobody at all. */
    UNNAMED
}
