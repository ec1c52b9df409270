package dev.demarche.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceTrainerTest {

    @Test
    void prefersWhatFitsBestOfEachList() {
        Map<String, Double> weights = new ChoiceTrainer(1, 1, 1, Map.of()).train(lists());
        assertThat(weights.get("whole")).isGreaterThan(weights.get("half"));
    }

    @Test
    void doesNotLearnWhatAllOfAListShare() {
        Map<String, Double> weights = new ChoiceTrainer(1, 0, 1, Map.of()).train(lists());
        assertThat(Math.abs(weights.get("bias"))).isLessThan(0.2 * weights.get("whole"));
    }

    @Test
    void learnsLessWhereTheWeightsForEachAloneAreRightAlready() {
        double fresh = new ChoiceTrainer(1, 1, 1, Map.of()).train(lists()).get("whole");
        double known =
                new ChoiceTrainer(1, 1, 1, Map.of("whole", 4.0)).train(lists()).get("whole");
        assertThat(known).isLessThan(fresh);
    }

    @Test
    void givesTheSameWeightsAgain() {
        ChoiceTrainer trainer = new ChoiceTrainer(1, 1, 7, Map.of());
        assertThat(trainer.train(lists())).isEqualTo(trainer.train(lists()));
    }

    private static List<List<Example>> lists() {
        List<List<Example>> lists = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lists.add(
                    List.of(new Example(List.of("bias", "whole"), 0, 1), new Example(List.of("bias", "half"), 0, 0.5)));
        }
        return lists;
    }
}
