package dev.demarche.stance;

import dev.demarche.Evidence;
import dev.demarche.Span;
import dev.demarche.Stance;
import dev.demarche.text.Range;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which features weighed most for a stance, and which against it. The parts of an embedding mean nothing alone and are given as one. */
final class Explanation {

    private static final int FOR = 5;
    private static final int AGAINST = 3;
    private static final Feature MEANING = new Feature("meaning of the sentence", 0, List.of());

    private Explanation() {}

    /**
     * {@return the strongest evidence for and against a label, strongest first}
     *
     * @param model what gave the label
     * @param label its index
     * @param features what the model saw
     * @param statement where they come from
     * @param further evidence from elsewhere, of any label
     */
    static List<Evidence> of(
            LinearModel model, int label, List<Feature> features, Statement statement, List<Evidence> further) {
        Stance stance = new Stance(model.labels().get(label));
        Map<Feature, Double> weights = new LinkedHashMap<>();
        for (Feature feature : features) {
            weights.merge(named(feature), model.contribution(feature, label), Double::sum);
        }
        Comparator<Evidence> strongest = Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight()))
                .thenComparing(Evidence::feature);
        Stream<Evidence> exact = weights.entrySet().stream()
                .map(entry ->
                        new Evidence(stance, entry.getKey().name(), span(entry.getKey(), statement), entry.getValue()));
        List<Evidence> all = Stream.concat(
                        exact, further.stream().filter(e -> e.stance().equals(stance)))
                .filter(e -> e.weight() != 0)
                .sorted(strongest)
                .toList();
        return Stream.concat(
                        all.stream().filter(e -> e.weight() > 0).limit(FOR),
                        all.stream().filter(e -> e.weight() < 0).limit(AGAINST))
                .sorted(strongest)
                .toList();
    }

    /** {@return what a feature is called: without its form; the parts of an embedding are one} */
    private static Feature named(Feature feature) {
        if (feature.name().startsWith(FeatureExtractor.EMBEDDING)) {
            return MEANING;
        }
        String name = feature.name();
        for (String suffix : FeatureExtractor.FORMS) {
            name = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        }
        return new Feature(name, 0, feature.ranges());
    }

    private static @Nullable Span span(Feature feature, Statement statement) {
        if (feature.ranges().isEmpty()) {
            return null;
        }
        Range range = feature.ranges().get(0);
        int offset = statement.offset();
        String text = statement.text().substring(range.start() - offset, range.end() - offset);
        return new Span(range.start(), range.end(), text);
    }
}
