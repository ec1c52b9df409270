package dev.demarche.quotation.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * The graded tables: {@code cues.csv}, {@code frames.csv}, {@code frame-priors.csv}, {@code sources.csv}, {@code ends.csv}
 * and {@code contexts.csv}. Immutable.
 */
public final class Lexicon {

    private static final Lexicon ENGLISH = new Lexicon();
    private static final double UNKNOWN_CUE = 0.02;
    private static final double UNKNOWN_FRAME = 0.03;
    private static final double UNKNOWN_END = 0.08;

    private final Map<String, Double> cues = new HashMap<>();
    private final Set<String> statements = new HashSet<>();
    private final Map<String, Double> frames = new HashMap<>();
    private final Map<String, Double> priors = new HashMap<>();
    private final Map<String, Double> sources = new HashMap<>();
    private final Map<String, Double> ends = new HashMap<>();
    private final Map<String, Lift> lifts = new HashMap<>();

    private Lexicon() {
        for (CSVRecord row : Table.read("cues.csv")) {
            String key = row.get("lemma") + "/" + row.get("class");
            cues.put(key, Double.valueOf(row.get("grade")));
            if (row.get("kind").equals("statement")) {
                statements.add(key);
            }
        }
        for (CSVRecord row : Table.read("frames.csv")) {
            frames.put(
                    row.get("lemma") + "/" + row.get("class") + "/" + row.get("frame"),
                    Double.valueOf(row.get("grade")));
        }
        for (CSVRecord row : Table.read("frame-priors.csv")) {
            priors.put(row.get("frame") + "/" + row.get("level"), Double.valueOf(row.get("grade")));
        }
        for (CSVRecord row : Table.read("sources.csv")) {
            sources.put(row.get("lemma"), Double.valueOf(row.get("grade")));
        }
        for (CSVRecord row : Table.read("ends.csv")) {
            ends.put(row.get("kind"), Double.valueOf(row.get("grade")));
        }
        for (CSVRecord row : Table.read("contexts.csv")) {
            lifts.put(
                    row.get("context"),
                    new Lift(Double.parseDouble(row.get("alone")), Double.parseDouble(row.get("choice"))));
        }
    }

    /** {@return the tables for English} */
    public static Lexicon english() {
        return ENGLISH;
    }

    /** {@return the grades of a word in a frame} */
    public Grades of(String lemma, WordClass kind, String frame) {
        String word = lemma + "/" + kind.name().toLowerCase(Locale.ROOT);
        double cue = cues.getOrDefault(word, UNKNOWN_CUE);
        double prior = prior(frame, level(cue));
        Double own = frames.get(word + "/" + frame);
        return new Grades(cue, own == null ? prior : own, prior, own != null, statements.contains(word));
    }

    /** {@return how often a noun is the source when it is the subject of a possible cue; -1 if nothing is known of it} */
    public double source(String noun) {
        return sources.getOrDefault(noun, -1.0);
    }

    /** {@return how often a content that reaches a place of these kinds, the most exact first, ends there} */
    public double ending(List<String> kinds) {
        return kinds.stream()
                .map(ends::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(UNKNOWN_END);
    }

    /** {@return how much more often than their grades say contents are right in these contexts, all taken together} */
    public Lift lift(List<String> contexts) {
        double alone = 0;
        double choice = 0;
        for (String context : contexts) {
            Lift lift = lifts.getOrDefault(context, Lift.NONE);
            alone += lift.alone();
            choice += lift.choice();
        }
        return new Lift(alone, choice);
    }

    /** {@return the level of a cue's grade, from 0 to 5} */
    public static int level(double cue) {
        int level = 0;
        for (double step : new double[] {0.05, 0.15, 0.3, 0.5, 0.7}) {
            level += cue >= step ? 1 : 0;
        }
        return level;
    }

    private double prior(String frame, int level) {
        int colon = frame.indexOf(':');
        String family = colon < 0 ? frame : frame.substring(0, colon);
        Double own = priors.get(frame + "/" + level);
        return own != null ? own : priors.getOrDefault(family + "/" + level, UNKNOWN_FRAME);
    }
}
