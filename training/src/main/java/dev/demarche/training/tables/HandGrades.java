package dev.demarche.training.tables;

import dev.demarche.datasets.CsvRows;
import dev.demarche.quotation.lexicon.WordClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is set by hand: which words tell of statements ({@code words.csv}, with a grade for those that gold articles hardly use)
 * and frames that only layout decides or that have a lower bound ({@code frames.csv}).
 */
final class HandGrades {

    private final Set<Word> statements = new TreeSet<>();
    private final Map<Word, Double> grades = new TreeMap<>();
    private final Map<String, Double> fixed = new TreeMap<>();
    private final Map<String, Double> least = new HashMap<>();

    HandGrades() {
        for (Map<String, String> row : rows("words.csv")) {
            addWord(row);
        }
        for (Map<String, String> row : rows("frames.csv")) {
            addFrame(row);
        }
    }

    private void addWord(Map<String, String> row) {
        Word word = new Word(
                row.getOrDefault("lemma", ""),
                WordClass.valueOf(row.getOrDefault("class", "").toUpperCase(Locale.ROOT)));
        if (row.getOrDefault("kind", "").equals("statement")) {
            statements.add(word);
        }
        if (!row.getOrDefault("grade", "").isEmpty()) {
            grades.put(word, Double.valueOf(row.getOrDefault("grade", "")));
        }
    }

    private void addFrame(Map<String, String> row) {
        double grade = Double.parseDouble(row.getOrDefault("grade", ""));
        if (row.getOrDefault("bound", "").equals("exactly")) {
            fixed.put(row.getOrDefault("frame", ""), grade);
        } else {
            least.put(row.getOrDefault("frame", "") + "/" + row.getOrDefault("level", ""), grade);
        }
    }

    private static List<Map<String, String>> rows(String name) {
        try (InputStream in = HandGrades.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside " + HandGrades.class.getName());
            }
            return CsvRows.read(name, in).rows().stream()
                    .map(CsvRows.Row::fields)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<Word> statements() {
        return statements;
    }

    Map<Word, Double> grades() {
        return grades;
    }

    /** Frames whose grade is set. */
    Map<String, Double> fixed() {
        return fixed;
    }

    @Nullable
    Double fixed(String frame) {
        return fixed.get(frame);
    }

    double atLeast(String frame, int level, double grade) {
        return Math.max(grade, least.getOrDefault(frame + "/" + level, 0.0));
    }
}
