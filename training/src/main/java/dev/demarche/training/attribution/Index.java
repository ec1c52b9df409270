package dev.demarche.training.attribution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Numbers the features that occur often enough, in the order of their names. */
final class Index {

    private final Map<String, Integer> numbers = new TreeMap<>();

    private Index() {}

    static Index of(List<Example> examples, int leastCount) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        Index index = new Index();
        counts.forEach((name, count) -> {
            if (count >= leastCount) {
                index.numbers.put(name, index.numbers.size());
            }
        });
        return index;
    }

    int size() {
        return numbers.size();
    }

    int[] numbers(List<String> features) {
        return features.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    void forEach(BiConsumer<String, Integer> action) {
        numbers.forEach(action);
    }
}
