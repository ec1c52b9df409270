package dev.demarche.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.SentenceForm;
import dev.demarche.datasets.LabelledSentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupedFoldsTest {

    private final List<TrainingExample> examples = examples();

    @Test
    void neverCutsAGroup() {
        int[] folds = GroupedFolds.of(examples, Task.STANCE, 5, 1);
        Map<String, Integer> foldOfGroup = new HashMap<>();
        for (int i = 0; i < folds.length; i++) {
            Integer before = foldOfGroup.put(examples.get(i).sentence().group(), folds[i]);
            assertThat(before == null || before == folds[i]).isTrue();
        }
    }

    @Test
    void sharesLabelsAmongFolds() {
        int[] folds = GroupedFolds.of(examples, Task.STANCE, 5, 1);
        int[] rare = new int[5];
        for (int i = 0; i < folds.length; i++) {
            rare[folds[i]] += examples.get(i).sentence().labels().contains("rare") ? 1 : 0;
        }
        assertThat(Arrays.stream(rare).boxed()).allMatch(count -> count >= 1 && count <= 3);
    }

    @Test
    void theSeedDecides() {
        assertThat(GroupedFolds.of(examples, Task.STANCE, 5, 1))
                .isEqualTo(GroupedFolds.of(examples, Task.STANCE, 5, 1))
                .isNotEqualTo(GroupedFolds.of(examples, Task.STANCE, 5, 2));
    }

    private static List<TrainingExample> examples() {
        List<TrainingExample> examples = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Set<String> labels = i % 10 == 0 ? Set.of("rare") : Set.of();
            examples.add(new TrainingExample(
                    new LabelledSentence(
                            "s" + i,
                            "g" + i / 2,
                            null,
                            "text",
                            SentenceForm.SPEECH,
                            null,
                            null,
                            null,
                            labels,
                            null,
                            null,
                            null,
                            null),
                    List.of()));
        }
        return examples;
    }
}
