package dev.demarche.datasets.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far two annotations agree about one label, "none" among them.
 *
 * @param items the number of items that both annotated
 * @param both how many both gave the label
 * @param onlyFirst how many only the first gave it
 * @param onlySecond how many only the second gave it
 * @param kappa Cohen's kappa; null if it cannot be computed
 * @param kappaLow the lower end of its 95 % interval
 * @param kappaHigh the upper end of its 95 % interval
 * @param alpha Krippendorff's alpha; null if it cannot be computed
 */
public record Agreement(
        int items,
        int both,
        int onlyFirst,
        int onlySecond,
        @Nullable Double kappa,
        @Nullable Double kappaLow,
        @Nullable Double kappaHigh,
        @Nullable Double alpha) {

    private static final int RESAMPLES = 300;
    private static final long SEED = 20240501;

    /** {@return the agreement about each label that one of the two gave, and about "none"} */
    public static Map<String, Agreement> of(Annotation first, Annotation second) {
        List<String> ids = first.labels().keySet().stream()
                .filter(second.labels()::containsKey)
                .toList();
        Set<String> labels = new TreeSet<>();
        for (String id : ids) {
            labels.addAll(first.labels().getOrDefault(id, Set.of()));
            labels.addAll(second.labels().getOrDefault(id, Set.of()));
        }
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        labels.forEach(label -> agreements.put(label, of(table(ids, first, second, label))));
        agreements.put(DatasetStatistics.NONE, of(table(ids, first, second, DatasetStatistics.NONE)));
        return agreements;
    }

    /** Counts neither, only the second, only the first, both. */
    private static int[] table(List<String> ids, Annotation first, Annotation second, String label) {
        int[] table = new int[4];
        for (String id : ids) {
            table[(has(first, id, label) ? 2 : 0) + (has(second, id, label) ? 1 : 0)]++;
        }
        return table;
    }

    private static boolean has(Annotation annotation, String id, String label) {
        Set<String> labels = annotation.labels().getOrDefault(id, Set.of());
        return label.equals(DatasetStatistics.NONE) ? labels.isEmpty() : labels.contains(label);
    }

    private static Agreement of(int[] table) {
        int items = Arrays.stream(table).sum();
        double[] kappas = new double[RESAMPLES];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < RESAMPLES; i++) {
            kappas[i] = orNaN(kappa(resampled(table, items, random)));
        }
        double[] known = Arrays.stream(kappas).filter(Double::isFinite).sorted().toArray();
        return new Agreement(
                items,
                table[3],
                table[2],
                table[1],
                kappa(table),
                known.length == 0 ? null : (Double) known[(int) (.025 * (known.length - 1))],
                known.length == 0 ? null : (Double) known[(int) Math.rint(.975 * (known.length - 1))],
                alpha(table));
    }

    private static int[] resampled(int[] table, int items, SplittableRandom random) {
        int[] sample = new int[table.length];
        for (int i = 0; i < items; i++) {
            int left = random.nextInt(items);
            int cell = 0;
            while (left >= table[cell]) {
                left -= table[cell++];
            }
            sample[cell]++;
        }
        return sample;
    }

    private static @Nullable Double kappa(int[] table) {
        return varies(table) ? finite(new CohenKappaAgreement(study(table)).calculateAgreement()) : null;
    }

    private static @Nullable Double alpha(int[] table) {
        return varies(table)
                ? finite(new KrippendorffAlphaAgreement(study(table), new NominalDistanceFunction())
                        .calculateAgreement())
                : null;
    }

    /** Without two different judgements there is nothing to agree about. */
    private static boolean varies(int[] table) {
        int items = Arrays.stream(table).sum();
        return items > table[0] && items > table[3];
    }

    private static CodingAnnotationStudy study(int[] table) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        for (int cell = 0; cell < table.length; cell++) {
            if (table[cell] > 0) {
                study.addMultipleItems(table[cell], cell >= 2, cell % 2 == 1);
            }
        }
        return study;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
