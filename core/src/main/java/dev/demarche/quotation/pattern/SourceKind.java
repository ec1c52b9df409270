package dev.demarche.quotation.pattern;

/** Where the source of a statement stands. */
public enum SourceKind {
    /** Subject of the cue: "she said". */
    SUBJECT,
    /** Subject of a verb that the cue is joined to: "she smiled and said". */
    JOINED,
    /** Subject of the clause that the cue depends on: "she left, saying". */
    MATRIX,
    /** Noun that the cue modifies: "a man claiming". */
    MODIFIED,
    /** Antecedent and relative pronoun: "Smith, who said". */
    RELATIVE,
    /** Object of "by", "from" or "according to". */
    AGENT,
    /** Owner of a noun: "her claim". */
    POSSESSOR,
    /** Subject of the verb that carries the noun: "she made the claim". */
    SUPPORT,
    /** What stands beside the cue, whatever the parser says. */
    NEIGHBOUR,
    /** Before a colon or after a dash, by layout alone. */
    LAYOUT,
    /** Somebody who was asked or told. */
    OBJECT,
    /** Nobody. */
    NONE
}
