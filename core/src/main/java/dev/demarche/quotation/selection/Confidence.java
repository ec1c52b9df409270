package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Table;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * Turns a score into the share of attributions with that score that were right when it was measured: {@code
 * confidence.csv} holds the measured points, between them lie straight lines.
 */
public final class Confidence {

    private static final NavigableMap<Double, Double> QUOTES = points("quote");
    private static final NavigableMap<Double, Double> OTHERS = points("other");

    private static final NavigableMap<Double, Double> CONTINUED = points("continued");

    private Confidence() {}

    /** {@return the probability that a quoted paragraph without a cue goes on with the speaker before it} */
    public static double ofContinued() {
        return between(CONTINUED, 0);
    }

    /** {@return the probability that a candidate is right} */
    public static double of(Candidate candidate) {
        boolean quote = candidate.proposal().frame().contains("quote");
        return between(quote ? QUOTES : OTHERS, candidate.score());
    }

    private static double between(NavigableMap<Double, Double> points, double score) {
        var low = points.floorEntry(score);
        var high = points.ceilingEntry(score);
        if (low == null || high == null) {
            return (low == null ? points.firstEntry() : points.lastEntry()).getValue();
        }
        double width = high.getKey() - low.getKey();
        double share = width == 0 ? 0 : (score - low.getKey()) / width;
        return low.getValue() + share * (high.getValue() - low.getValue());
    }

    private static NavigableMap<Double, Double> points(String kind) {
        NavigableMap<Double, Double> points = new TreeMap<>();
        for (CSVRecord row : Table.read("confidence.csv")) {
            if (row.get("kind").equals(kind)) {
                points.put(Double.valueOf(row.get("score")), Double.valueOf(row.get("precision")));
            }
        }
        return points;
    }
}
