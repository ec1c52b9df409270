package dev.demarche.training;

import dev.demarche.stance.FeatureFamily;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which features a model uses, and how much it is regularised. */
public enum Profile {
    /** Words and lexicon: needs no sentence encoder. */
    FAST(0.3),
    /** The sentence embedding and the lexicon. */
    ACCURATE(0.06);

    private final double cost;

    Profile(double cost) {
        this.cost = cost;
    }

    /** {@return the families of features} */
    public Set<FeatureFamily> families() {
        return switch (this) {
            case FAST -> EnumSet.of(FeatureFamily.NGRAMS, FeatureFamily.LEXICON, FeatureFamily.ATTRIBUTION);
            case ACCURATE -> EnumSet.of(FeatureFamily.EMBEDDING, FeatureFamily.LEXICON, FeatureFamily.ATTRIBUTION);
        };
    }

    /** {@return LibLinear's C: a larger one regularises less} */
    public double cost() {
        return cost;
    }

    /** {@return its name as users write it} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
