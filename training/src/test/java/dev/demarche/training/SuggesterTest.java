package dev.demarche.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.SentenceForm;
import dev.demarche.datasets.LabelledSentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggesterTest {

    private static final TrainingListener SILENT = (step, done, total) -> {};

    @TempDir
    Path folder;

    private final List<LabelledSentence> known = new ArrayList<>();

    @BeforeEach
    void train() {
        for (String month : List.of("may", "june", "july", "march", "april", "august", "autumn", "winter")) {
            known.add(sentence("s" + month, "we back the plan of " + month, Set.of("support")));
            known.add(sentence("d" + month, "they never saw a paper from " + month, Set.of("denial")));
            known.add(sentence("n" + month, "rain fell on sheep during " + month, Set.of()));
        }
        new Trainer(new SpaceAnnotator()).train(known, folder.resolve("m"));
    }

    @Test
    void picksWhatTheModelIsLeastSureOf() {
        List<Suggestion> picked = suggest(
                1,
                sentence("sure", "we back the plan of spring", Set.of()),
                sentence("unsure", "we never back the paper plan", Set.of()),
                sentence("nothing", "rain fell on sheep during spring", Set.of()));

        assertThat(picked).singleElement().satisfies(s -> {
            assertThat(s.sentence().id()).isEqualTo("unsure");
            assertThat(s.uncertainty()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void picksNoTwoAlikeAndNothingItWasTrainedOn() {
        List<Suggestion> picked = suggest(
                2,
                sentence("a", "we never back the paper plan", Set.of()),
                sentence("b", "we never back the paper plan today", Set.of()),
                sentence("c", "sheep saw a paper they back", Set.of()),
                known.get(0));

        assertThat(picked)
                .extracting(s -> s.sentence().id())
                .contains("c")
                .hasSize(2)
                .doesNotContain("smay");
    }

    private List<Suggestion> suggest(int count, LabelledSentence... pool) {
        return new Suggester(new SpaceAnnotator(), null, folder.resolve("m")).suggest(List.of(pool), count, SILENT);
    }

    private static LabelledSentence sentence(String id, String text, Set<String> labels) {
        return new LabelledSentence(
                id, id, null, text, SentenceForm.SPEECH, null, null, null, labels, null, null, null, null);
    }
}
