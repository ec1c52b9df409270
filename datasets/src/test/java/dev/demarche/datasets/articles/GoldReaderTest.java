package dev.demarche.datasets.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.demarche.QuotationType;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.datasets.DataException;
import dev.demarche.datasets.DataProblem;
import dev.demarche.text.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatTheWriterWrites() {
        GoldArticle article = new GoldArticle(
                "tide",
                "\uD83C\uDF0A High tide\r\n\r\n\"Run,\" Bo said.\u00A0",
                "local",
                "disaster",
                LocalDate.of(2031, 2, 28),
                List.of(new GoldAttribution(
                        List.of(new Range(16, 22)),
                        List.of(new Range(23, 25)),
                        List.of(new Range(26, 30)),
                        QuotationType.DIRECT,
                        new GoldSpeaker("Bo", List.of("Bo"), "person", null, "Fiji", List.of(new Range(23, 25))),
                        GoldAttribution.Kind.STATEMENT,
                        Set.of("threat"),
                        Polarity.NEGATIVE,
                        List.of(new GoldSentence(List.of(new Range(16, 22)), Set.of("threat"), "the tide")),
                        "p")));

        GoldWriter.write(List.of(article), folder);

        assertThat(GoldReader.read(folder.resolve("gold.jsonl"), folder)).containsExactly(article);
    }

    @Test
    void readsGoldThatHasOnlyTheNecessaryFields() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Rain, he said.");

        GoldArticle article =
                read("{\"doc\": \"x/a.txt\", \"attributions\": [{\"content\": [[0, 4]], \"source\": [], \"cue\": [],"
                                + " \"type\": \"indirect\"}]}")
                        .get(0);

        assertThat(article.attributions()).singleElement().satisfies(a -> {
            assertThat(a.content()).containsExactly(new Range(0, 4));
            assertThat(a.speaker()).isNull();
            assertThat(a.labels()).isNull();
        });
    }

    @Test
    void reportsEveryProblemAtOnce() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Rain.");

        assertThatThrownBy(() -> read("""
                {"doc": "a", "attributions": [{"content": [[0, 6]], "type": "sung"}]}
                {"doc"
                {"doc": "b", "attributions": []}
                """))
                .isInstanceOfSatisfying(
                        DataException.class,
                        e -> assertThat(e.problems())
                                .extracting(DataProblem::line, DataProblem::column)
                                .containsExactly(
                                        tuple(1L, "content"),
                                        tuple(1L, "content"),
                                        tuple(1L, "type"),
                                        tuple(2L, "line"),
                                        tuple(3L, "doc")));
    }

    private List<GoldArticle> read(String gold) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, gold);
        return GoldReader.read(file, folder);
    }
}
