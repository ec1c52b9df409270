package dev.demarche.eval.report;

import dev.demarche.datasets.statistics.Agreement;
import dev.demarche.datasets.statistics.DatasetStatistics;
import dev.demarche.datasets.statistics.DatasetStatistics.Share;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a report on a data set shows.
 *
 * @param name the name of the data
 * @param statistics counts, lengths and wording
 * @param mainVerbs the most frequent main verbs of each label; empty if the sentences were not parsed
 * @param agreement for each round of annotation the agreement by label; may be empty
 */
public record DatasetReport(
        String name,
        DatasetStatistics statistics,
        List<Share> mainVerbs,
        Map<String, Map<String, Agreement>> agreement) {

    public DatasetReport {
        mainVerbs = List.copyOf(mainVerbs);
        agreement = Collections.unmodifiableMap(new LinkedHashMap<>(agreement));
    }
}
