package dev.demarche.speaker;

/** What a name names, as far as its own words tell. */
enum NameKind {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    PLACE,
    UNKNOWN
}
