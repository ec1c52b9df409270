package dev.demarche.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlattTest {

    @Test
    void findsTheSlopeAndInterceptThatMadeTheData() {
        Random random = new Random(7);
        double[] logits = random.doubles(20_000, -4, 4).toArray();
        boolean[] truth = new boolean[logits.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = random.nextDouble() < 1 / (1 + Math.exp(-(0.5 * logits[i] - 1)));
        }

        Platt platt = Platt.fit(logits, truth, ones(logits.length));

        assertThat(platt.slope()).isCloseTo(0.5, within(0.03));
        assertThat(platt.intercept()).isCloseTo(-1, within(0.06));
    }

    @Test
    void staysFiniteOnSeparableData() {
        Platt platt = Platt.fit(new double[] {-2, -1, 1, 2}, new boolean[] {false, false, true, true}, ones(4));

        assertThat(platt.slope()).isPositive().isFinite();
        assertThat(platt.intercept()).isCloseTo(0, within(1e-6));
    }

    @Test
    void heavyNegativesLowerTheProbability() {
        double[] logits = {-1, 0, 1, 0};
        boolean[] truth = {false, false, true, true};

        assertThat(Platt.fit(logits, truth, new double[] {5, 5, 1, 1}).intercept())
                .isLessThan(Platt.fit(logits, truth, ones(4)).intercept());
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
