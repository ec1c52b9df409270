package dev.demarche.training;

import dev.demarche.stance.FeatureFamily;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which features a model uses, and how much it is regularised. */
public enum Profile {
    /** Words and lexicon: needs no sentence encoder. */
    FAST(0.3, 0.3),
    /** The sentence embedding and the lexicon. */
    ACCURATE(0.06, 0.001);

    private final double stanceCost;
    private final double sentimentCost;

    Profile(double stanceCost, double sentimentCost) {
        this.stanceCost = stanceCost;
        this.sentimentCost = sentimentCost;
    }

    /** {@return the families of features} */
    public Set<FeatureFamily> families() {
        return switch (this) {
            case FAST -> EnumSet.of(FeatureFamily.NGRAMS, FeatureFamily.LEXICON, FeatureFamily.ATTRIBUTION);
            case ACCURATE -> EnumSet.of(FeatureFamily.EMBEDDING, FeatureFamily.LEXICON, FeatureFamily.ATTRIBUTION);
        };
    }

    /** {@return LibLinear's C for a task: a larger one regularises less} */
    public double cost(Task task) {
        return switch (task) {
            case STANCE -> stanceCost;
            case SENTIMENT -> sentimentCost;
        };
    }

    /** {@return its name as users write it} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
