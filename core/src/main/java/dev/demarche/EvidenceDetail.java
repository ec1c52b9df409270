package dev.demarche;

/** How far a stance is explained. */
public enum EvidenceDetail {
    /** What each feature adds. What the sentence encoder adds is one figure. Takes no time. */
    FEATURES,
    /**
     * Also what each word adds to the encoder's figure, found by leaving it out. For each sentence with a stance this takes as
     * long as classifying as many sentences as it has words. Models without an encoder need it not.
     */
    WORDS
}
