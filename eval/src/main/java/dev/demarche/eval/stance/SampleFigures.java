package dev.demarche.eval.stance;

import dev.demarche.Sentiment.Polarity;
import dev.demarche.eval.statistics.Bootstrap;
import dev.demarche.eval.statistics.Estimate;
import dev.demarche.eval.statistics.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes all figures of a sample of rows, by names such as "threat/f1" and "macro/f1"; NaN stands for unknown. */
final class SampleFigures {

    private final List<String> names = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** Computes some figures of a sample; each row counts as often as it was drawn. */
    private interface Part {
        double[] of(int[] times);
    }

    /** Only what is counted: quick enough for many small parts of the rows. */
    static SampleFigures counted(List<StanceRow> rows, Collection<String> classes) {
        return new SampleFigures(rows, classes);
    }

    /** Also what is computed from probabilities. */
    static SampleFigures all(List<StanceRow> rows, Collection<String> classes) {
        SampleFigures figures = new SampleFigures(rows, classes);
        if (rows.stream().anyMatch(row -> !row.answer().scores().isEmpty())) {
            figures.addCalibration(rows, classes);
        }
        return figures;
    }

    /** Only sentiments. */
    static SampleFigures sentiment(List<StanceRow> rows) {
        SampleFigures figures = new SampleFigures();
        figures.addSentiment(rows);
        return figures;
    }

    private SampleFigures() {}

    private SampleFigures(List<StanceRow> rows, Collection<String> classes) {
        List<Truth> truths =
                classes.stream().map(label -> Truth.of(label, rows)).toList();
        for (Truth truth : truths) {
            add(truth.label(), truth);
        }
        add("any", anyStance(rows));
        add(
                List.of("micro/precision", "micro/recall", "micro/f1", "macro/f1", "stances/f1"),
                times -> means(truths, times));
        boolean[] right = new boolean[rows.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = rows.get(i).right();
        }
        add(List.of("accuracy"), times -> new double[] {share(right, times)});
    }

    /** Each figure with its interval. */
    Map<String, Estimate> estimates(Groups groups, Bootstrap bootstrap) {
        double[] values = of(groups.once());
        List<@Nullable Interval> intervals = bootstrap.intervals(groups.count(), times -> of(groups.rowTimes(times)));
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Interval interval = intervals.isEmpty() ? null : intervals.get(i);
            estimates.put(
                    names.get(i), Double.isFinite(values[i]) ? new Estimate(values[i], interval) : Estimate.UNKNOWN);
        }
        return estimates;
    }

    List<String> names() {
        return names;
    }

    /** The figures of a sample, in the order of the names. */
    double[] of(int[] times) {
        double[] figures = new double[names.size()];
        int at = 0;
        for (Part part : parts) {
            double[] some = part.of(times);
            System.arraycopy(some, 0, figures, at, some.length);
            at += some.length;
        }
        return figures;
    }

    private void add(String name, Truth truth) {
        add(List.of(name + "/precision", name + "/recall", name + "/f1"), times -> {
            Counts counts = truth.counts(times);
            return new double[] {counts.precision(), counts.recall(), counts.f1()};
        });
    }

    private void add(List<String> newNames, Part part) {
        names.addAll(newNames);
        parts.add(part);
    }

    private void addCalibration(List<StanceRow> rows, Collection<String> classes) {
        List<Calibration> calibrations = new ArrayList<>();
        List<String> measures = List.of("ap", "brier", "logloss", "ece", "ecemass");
        List<String> all = new ArrayList<>();
        for (String label : classes) {
            Truth truth = Truth.of(label, rows);
            if (truth.isStance()) {
                calibrations.add(new Calibration(truth));
                measures.forEach(measure -> all.add(label + "/" + measure));
            }
        }
        measures.forEach(measure -> all.add("mean/" + measure));
        add(all, times -> calibration(calibrations, measures.size(), times));
    }

    private static double[] calibration(List<Calibration> calibrations, int measures, int[] times) {
        double[] figures = new double[(calibrations.size() + 1) * measures];
        double[][] byMeasure = new double[measures][calibrations.size()];
        for (int i = 0; i < calibrations.size(); i++) {
            Calibration c = calibrations.get(i);
            double[] mine = {
                c.averagePrecision(times), c.brier(times), c.logLoss(times), c.ece(times), c.eceOfEqualMass(times)
            };
            System.arraycopy(mine, 0, figures, i * measures, measures);
            for (int m = 0; m < measures; m++) {
                byMeasure[m][i] = mine[m];
            }
        }
        for (int m = 0; m < measures; m++) {
            figures[calibrations.size() * measures + m] = mean(byMeasure[m]);
        }
        return figures;
    }

    private static double[] means(List<Truth> truths, int[] times) {
        Counts micro = new Counts(0, 0, 0);
        List<Double> all = new ArrayList<>();
        List<Double> stances = new ArrayList<>();
        for (Truth truth : truths) {
            Counts counts = truth.counts(times);
            all.add(counts.f1());
            if (truth.isStance()) {
                micro = micro.plus(counts);
                stances.add(counts.f1());
            }
        }
        return new double[] {micro.precision(), micro.recall(), micro.f1(), mean(array(all)), mean(array(stances))};
    }

    private void addSentiment(List<StanceRow> rows) {
        List<Truth> truths = new ArrayList<>();
        for (Polarity polarity : Polarity.values()) {
            truths.add(polarity(rows, polarity));
        }
        truths.forEach(truth -> add(truth.label(), truth));
        add(List.of("sentiment/f1", "sentiment/accuracy"), times -> {
            Counts sum = new Counts(0, 0, 0);
            List<Double> f1 = new ArrayList<>();
            for (Truth truth : truths) {
                Counts counts = truth.counts(times);
                sum = sum.plus(counts);
                f1.add(counts.f1());
            }
            return new double[] {mean(array(f1)), sum.recall()};
        });
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The mean of what is known. */
    private static double mean(double[] values) {
        double sum = 0;
        int known = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    private static double share(boolean[] right, int[] times) {
        long all = 0;
        long good = 0;
        for (int i = 0; i < right.length; i++) {
            all += times[i];
            good += right[i] ? times[i] : 0;
        }
        return all == 0 ? Double.NaN : (double) good / all;
    }

    private static Truth anyStance(List<StanceRow> rows) {
        boolean[] gold = new boolean[rows.size()];
        boolean[] predicted = new boolean[rows.size()];
        for (int i = 0; i < gold.length; i++) {
            gold[i] = !rows.get(i).sentence().labels().isEmpty();
            predicted[i] = !rows.get(i).answer().labels().isEmpty();
        }
        return new Truth("any", gold, predicted, new double[0]);
    }

    /** Rows without a gold sentiment do not count. */
    private static Truth polarity(List<StanceRow> rows, Polarity polarity) {
        boolean[] gold = new boolean[rows.size()];
        boolean[] predicted = new boolean[rows.size()];
        for (int i = 0; i < gold.length; i++) {
            Polarity there = rows.get(i).sentence().sentiment();
            gold[i] = there == polarity;
            predicted[i] = there != null && rows.get(i).answer().sentiment() == polarity;
        }
        return new Truth(polarity.name().toLowerCase(Locale.ROOT), gold, predicted, new double[0]);
    }
}
