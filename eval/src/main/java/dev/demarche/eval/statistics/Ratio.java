package dev.demarche.eval.statistics;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Quotients that are unknown, not zero or not-a-number, when there is nothing to divide by. */
public final class Ratio {

    private Ratio() {}

    /** {@return part / whole; null if whole is 0} */
    public static @Nullable Double of(double part, double whole) {
        return whole == 0 ? null : part / whole;
    }

    /** {@return the mean of the values that are known; null if none is} */
    public static @Nullable Double mean(Collection<@Nullable Double> values) {
        OptionalDouble mean = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
