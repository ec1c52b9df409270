package dev.demarche.quotation.lexicon;

/** The classes of words that tables tell apart. */
public enum WordClass {
    /** Verbs. */
    VERB,
    /** Nouns. */
    NOUN,
    /** Adjectives. */
    ADJECTIVE,
    /** Everything else: adverbs, prepositions, colons. */
    OTHER;

    /** {@return the class of a Penn Treebank tag} */
    public static WordClass of(String tag) {
        return switch (tag.length() < 2 ? "" : tag.substring(0, 2)) {
            case "VB" -> VERB;
            case "NN" -> NOUN;
            case "JJ" -> ADJECTIVE;
            default -> OTHER;
        };
    }
}
