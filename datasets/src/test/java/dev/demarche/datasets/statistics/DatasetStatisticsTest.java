package dev.demarche.datasets.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.demarche.SentenceForm;
import dev.demarche.datasets.LabelledSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetStatisticsTest {

    @TempDir
    Path folder;

    @Test
    void countsLabelsLengthsOpeningsAndWording() {
        DatasetStatistics statistics = DatasetStatistics.of(List.of(
                sentence("1", "We condemn the theft of the bell.", "condemnation"),
                sentence("2", "We condemn the theft, and want talks.", "condemnation", "dialogue"),
                sentence("3", "Talks? In this weather?")));

        assertThat(statistics.counts().get("label"))
                .containsExactly(
                        Map.entry("condemnation", 2),
                        Map.entry("dialogue", 1),
                        Map.entry("none", 1),
                        Map.entry("several", 1));
        assertThat(statistics.openings()).isEqualTo(2);
        assertThat(statistics.lengths().get("all").percentiles()).containsExactly(4, 7, 7, 7, 7);
        assertThat(statistics.wording())
                .filteredOn(s -> s.label().equals("none") && s.target() != null)
                .singleElement()
                .satisfies(s -> assertThat(s.share()).isEqualTo(1.0));
    }

    /** Of 50 items 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: kappa (.7 - .5) / .5. */
    @Test
    void agreesWithKappaComputedByHand() throws IOException {
        Map<String, Set<String>> a = new LinkedHashMap<>();
        Map<String, Set<String>> b = new LinkedHashMap<>();
        for (int i = 0; i < 50; i++) {
            a.put("" + i, i < 25 ? Set.of("threat") : Set.of());
            b.put("" + i, i < 20 || (i >= 25 && i < 35) ? Set.of("threat") : Set.of());
        }

        Agreement agreement = Agreement.of(new Annotation(a), new Annotation(b)).get("threat");

        assertThat(agreement.kappa()).isCloseTo(.4, within(1e-9));
        assertThat(agreement.alpha()).isCloseTo(1 - .3 / (2 * 55.0 * 45 / (100 * 99)), within(1e-9));
        assertThat(agreement.kappaLow()).isBetween(.05, .3);
        assertThat(agreement.onlyFirst()).isEqualTo(5);
    }

    @Test
    void readsAnnotationsAndComparesSharedItems() throws IOException {
        Path first = Files.writeString(folder.resolve("a.csv"), "id,labels\n1,threat\n2,none\n3,\"threat,dialogue\"\n");
        Path second = Files.writeString(folder.resolve("b.csv"), "id,labels,note\n1,threat,x\n2,,\n9,threat,\n");

        Map<String, Agreement> agreement =
                Agreement.of(Annotation.read(List.of(first)), Annotation.read(List.of(second)));

        assertThat(agreement.keySet()).containsExactly("threat", "none");
        assertThat(agreement.get("threat").items()).isEqualTo(2);
        assertThat(agreement.get("threat").kappa()).isEqualTo(1.0);
    }

    private static LabelledSentence sentence(String id, String text, String... labels) {
        return new LabelledSentence(
                id, id, null, text, SentenceForm.SPEECH, null, null, null, Set.of(labels), null, null, null, null);
    }
}
