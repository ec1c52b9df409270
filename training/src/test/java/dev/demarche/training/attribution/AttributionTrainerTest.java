package dev.demarche.training.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributionTrainerTest {

    @Test
    void raisesWhatIsRightAndLowersWhatIsWrong() {
        Map<String, Double> weights = new AttributionTrainer(1, 1, 1).train(examples());
        assertThat(weights.get("good")).isPositive();
        assertThat(weights.get("bad")).isNegative();
    }

    @Test
    void leavesOutRareFeatures() {
        List<Example> examples = new ArrayList<>(examples());
        examples.add(new Example(List.of("rare"), 0, 1));
        assertThat(new AttributionTrainer(2, 1, 1).train(examples)).doesNotContainKey("rare");
    }

    @Test
    void givesTheSameWeightsAgain() {
        AttributionTrainer trainer = new AttributionTrainer(1, 1, 7);
        assertThat(trainer.train(examples())).isEqualTo(trainer.train(examples()));
    }

    @Test
    void aStrongPenaltyKeepsWeightsSmall() {
        double free = new AttributionTrainer(1, 0, 1).train(examples()).get("good");
        double bound = new AttributionTrainer(1, 400, 1).train(examples()).get("good");
        assertThat(bound).isLessThan(free);
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            examples.add(new Example(List.of("bias", "good"), 0, 0.9));
            examples.add(new Example(List.of("bias", "bad"), 0, 0));
        }
        return examples;
    }
}
