package dev.demarche;

/** Which attributions are reported. */
public enum AttributionMode {
    /** What somebody said, wrote or announced. The default. */
    STATEMENTS,
    /** Beliefs, intentions and attitudes too: "wants", "is expected to", "supports". */
    ALL
}
