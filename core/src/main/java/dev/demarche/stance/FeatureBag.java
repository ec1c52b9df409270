package dev.demarche.stance;

import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the features of a family: each name once, with all places where it was found. */
final class FeatureBag {

    private final Map<String, List<Range>> places = new TreeMap<>();

    void add(String name) {
        places.computeIfAbsent(name, n -> new ArrayList<>());
    }

    void add(String name, Range place) {
        places.computeIfAbsent(name, n -> new ArrayList<>()).add(place);
    }

    /** {@return the features, whose squares sum to the square of {@code length}} */
    List<Feature> ofLength(double length) {
        double value = places.isEmpty() ? 0 : length / Math.sqrt(places.size());
        return withValue(value);
    }

    /** {@return the features, each with this value} */
    List<Feature> withValue(double value) {
        List<Feature> features = new ArrayList<>();
        places.forEach((name, ranges) -> features.add(new Feature(name, value, ranges)));
        return features;
    }
}
