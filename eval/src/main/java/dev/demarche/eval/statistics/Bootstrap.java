package dev.demarche.eval.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Resamples units that belong together (documents, events) with replacement, to see how far figures would move with
 * another sample. The same seed draws the same samples.
 *
 * @param resamples how many samples to draw
 * @param seed the seed of the random numbers
 */
public record Bootstrap(int resamples, long seed) {

    /** A thousand samples from a fixed seed. */
    public static final Bootstrap DEFAULT = new Bootstrap(1000, 20240501);

    /**
     * {@return the 95 % percentile interval of each figure; null where no sample gives it}
     *
     * @param units how many units there are
     * @param figures computes the figures of a sample from the number of times that it holds each unit; NaN for a figure
     *     that the sample does not give
     */
    public List<@Nullable Interval> intervals(int units, Function<int[], double[]> figures) {
        double[][] draws = draws(units, figures);
        List<@Nullable Interval> intervals = new ArrayList<>();
        for (int i = 0; draws.length > 0 && i < draws[0].length; i++) {
            intervals.add(interval(column(draws, i)));
        }
        return intervals;
    }

    /** {@return the figures of every sample, one row a sample} */
    public double[][] draws(int units, Function<int[], double[]> figures) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] draws = new double[resamples][];
        for (int r = 0; r < resamples; r++) {
            int[] times = new int[units];
            for (int i = 0; i < units; i++) {
                times[random.nextInt(units)]++;
            }
            draws[r] = figures.apply(times);
        }
        return draws;
    }

    /** {@return the range that holds the middle 95 % of the values; null if there are none} */
    public static @Nullable Interval interval(double[] sortedValues) {
        int last = sortedValues.length - 1;
        return last < 0
                ? null
                : new Interval(sortedValues[(int) (.025 * last)], sortedValues[(int) Math.rint(.975 * last)]);
    }

    private static double[] column(double[][] draws, int index) {
        return Arrays.stream(draws)
                .mapToDouble(row -> row[index])
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }
}
