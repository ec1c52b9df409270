package dev.demarche.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OutcomesTest {

    @Test
    void theBestThresholdLiesBetweenTheScoresItParts() {
        assertThat(outcomes(1).bestThreshold()).isCloseTo(0.555, within(1e-9));
    }

    @Test
    void heavyNegativesRaiseTheThreshold() {
        assertThat(outcomes(50).bestThreshold()).isCloseTo(0.805, within(1e-9));
    }

    @Test
    void scoresCountWeights() {
        LabelScore score = outcomes(1).score("x", 0.55);

        assertThat(score.precision()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.recall()).isCloseTo(1, within(1e-9));
        assertThat(score.f1()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void nothingTrueGivesOneHalf() {
        Outcomes outcomes = new Outcomes();
        outcomes.add(0.9, false, 1);

        assertThat(outcomes.bestThreshold()).isEqualTo(0.5);
    }

    private static Outcomes outcomes(double negativeWeight) {
        Outcomes outcomes = new Outcomes();
        outcomes.add(0.9, true, 1);
        outcomes.add(0.7, false, negativeWeight);
        outcomes.add(0.6, true, 1);
        outcomes.add(0.5, false, negativeWeight);
        return outcomes;
    }
}
