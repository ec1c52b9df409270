package dev.demarche.stance;

/** Kinds of features, each of which can be left out. */
public enum FeatureFamily {
    /** Lemmas and pairs of lemmas, with names masked. */
    NGRAMS,
    /** Hits of the cue lexicon with their negation, modality, tense and person; grammar of the whole sentence. */
    LEXICON,
    /** The form of the statement, the reporting verb, and what belongs to the speaker's own side. */
    ATTRIBUTION,
    /** The sentence embedding. */
    EMBEDDING
}
