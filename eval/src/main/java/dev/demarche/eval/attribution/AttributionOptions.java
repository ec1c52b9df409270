package dev.demarche.eval.attribution;

import dev.demarche.eval.statistics.Bootstrap;
import java.util.Set;

/**
 * How to evaluate.
 *
 * @param system what the reports shall call the system
 * @param minimumConfidence predictions with a lower confidence are left out
 * @param skippedBlocks gold attributions in these parts of the layout, such as "figure", are left out
 * @param bootstrap how to resample the articles for the intervals
 */
public record AttributionOptions(
        String system, double minimumConfidence, Set<String> skippedBlocks, Bootstrap bootstrap) {

    /** Everything counts; a thousand samples. */
    public static final AttributionOptions DEFAULT = new AttributionOptions("Demarche", 0, Set.of(), Bootstrap.DEFAULT);

    public AttributionOptions {
        skippedBlocks = Set.copyOf(skippedBlocks);
    }

    /** {@return the same with another name for the system} */
    public AttributionOptions withSystem(String name) {
        return new AttributionOptions(name, minimumConfidence, skippedBlocks, bootstrap);
    }

    /** {@return the same with another minimum confidence} */
    public AttributionOptions withMinimumConfidence(double confidence) {
        return new AttributionOptions(system, confidence, skippedBlocks, bootstrap);
    }
}
