package dev.demarche.eval.stance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows that belong together and are resampled together. */
final class Groups {

    private final int[] groupOf;
    private final int count;

    Groups(List<StanceRow> rows) {
        Map<String, Integer> numbers = new HashMap<>();
        groupOf = rows.stream()
                .mapToInt(row -> numbers.computeIfAbsent(row.sentence().group(), g -> numbers.size()))
                .toArray();
        count = numbers.size();
    }

    int count() {
        return count;
    }

    /** Every row once. */
    int[] once() {
        int[] times = new int[groupOf.length];
        Arrays.fill(times, 1);
        return times;
    }

    int[] rowTimes(int[] groupTimes) {
        return Arrays.stream(groupOf).map(group -> groupTimes[group]).toArray();
    }
}
