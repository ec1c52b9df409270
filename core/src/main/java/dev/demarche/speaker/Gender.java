package dev.demarche.speaker;

/** What a title, a forename or a pronoun says about a person. */
enum Gender {
    MALE,
    FEMALE
}
