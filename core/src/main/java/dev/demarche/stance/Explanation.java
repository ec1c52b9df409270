package dev.demarche.stance;

import dev.demarche.Evidence;
import dev.demarche.Span;
import dev.demarche.Stance;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which features weighed most. The parts of an embedding mean nothing alone and are given as one. */
final class Explanation {

    private static final int PIECES = 6;
    private static final String EMBEDDING = "embedding=";

    private Explanation() {}

    static List<Evidence> of(LinearModel model, int label, List<Feature> features, Statement statement) {
        Stance stance = new Stance(model.labels().get(label));
        List<Evidence> evidence = new ArrayList<>();
        double meaning = 0;
        for (Feature feature : features) {
            double weight = model.contribution(feature, label);
            if (feature.name().startsWith(EMBEDDING)) {
                meaning += weight;
            } else if (weight != 0) {
                evidence.add(new Evidence(stance, feature.name(), span(feature, statement), weight));
            }
        }
        if (meaning != 0) {
            evidence.add(new Evidence(stance, "meaning of the sentence", null, meaning));
        }
        return evidence.stream()
                .sorted(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight()))
                        .thenComparing(Evidence::feature))
                .limit(PIECES)
                .toList();
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
