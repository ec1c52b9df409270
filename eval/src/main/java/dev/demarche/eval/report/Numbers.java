package dev.demarche.eval.report;

import dev.demarche.eval.statistics.Interval;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes numbers for people; what is unknown is a dash. */
public final class Numbers {

    private static final String UNKNOWN = "–";

    private Numbers() {}

    /** {@return a number from 0 to 1 such as ".873"} */
    public static String share(@Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            return UNKNOWN;
        }
        String number = String.format(Locale.ROOT, "%.3f", value);
        return number.startsWith("0.") ? number.substring(1) : number;
    }

    static String signed(@Nullable Double value) {
        return value == null ? UNKNOWN : String.format(Locale.ROOT, "%+.3f", value);
    }

    static String signed(@Nullable Interval interval) {
        return interval == null ? UNKNOWN : signed(interval.low()) + " to " + signed(interval.high());
    }

    static String percent(@Nullable Double value) {
        return value == null ? UNKNOWN : String.format(Locale.ROOT, "%.0f %%", 100 * value);
    }

    /** {@return both ends} */
    public static String interval(@Nullable Interval interval) {
        return interval == null ? UNKNOWN : share(interval.low()) + " to " + share(interval.high());
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String examples(int count) {
        return count == 0 ? "no examples" : Integer.toString(count);
    }
}
