package dev.demarche.eval.stance;

import dev.demarche.eval.statistics.Estimate;
import java.util.Map;

/**
 * How well a model does on the rows that share a value.
 *
 * @param column the column
 * @param value the value
 * @param rows the number of rows
 * @param groups the number of groups
 * @param gold how many of the rows take each stance, or none
 * @param f1 the F1 of each class
 * @param macroF1 the mean F1 of all classes that occur
 * @param microF1 over all stances of all rows
 * @param accuracy the share of rows with exactly the gold labels
 */
public record SliceFigures(
        String column,
        String value,
        int rows,
        int groups,
        Map<String, Integer> gold,
        Map<String, Estimate> f1,
        Estimate macroF1,
        Estimate microF1,
        Estimate accuracy) {}
