package dev.demarche.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says when a prediction should not be relied on, and why. */
final class Abstention {

    private static final String WORD = "word=";
    private static final int FEWEST_WORDS = 3;
    private static final double LEAST_KNOWN = 0.5;
    private static final double MARGIN = 0.05;

    private Abstention() {}

    static @Nullable String reason(
            Statement statement, List<Feature> features, ClassifierHead head, double[] probabilities) {
        if (!Language.isEnglish(statement.tokens())) {
            return "not English";
        }
        if (statement.tokens().size() < FEWEST_WORDS) {
            return "too short";
        }
        int words = 0;
        int known = 0;
        for (Feature feature : features) {
            if (feature.name().startsWith(WORD)) {
                words++;
                known += head.model().knows(feature.name()) ? 1 : 0;
            }
        }
        if (known < LEAST_KNOWN * words) {
            return "out of vocabulary";
        }
        for (int i = 0; i < probabilities.length; i++) {
            if (Math.abs(probabilities[i] - head.calibrations().get(i).threshold()) < MARGIN) {
                return "low margin: " + head.calibrations().get(i).label();
            }
        }
        return null;
    }
}
