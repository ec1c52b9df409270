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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final String ARTICLE = """
            id: tower-1
            genre: local
            topic: protest
            date: 2031-05-06
            ---
            Bell to stay

            <q1>"It stays,"</q1> <s1>Mayor Bo Lind</s1> <c1>said</c1>. <q1>"Let us talk, Mr. Roy. They are vandals."</q1>

            <s2>He</s2> <c2>added</c2> <q2>that the "old fox" would\nnot be moved</q2>.
            ---
            speakers
            B | Bo Lind | person | mayor | | Mayor Bo Lind
            ---
            quotations
            2 | B | statement | neutral | none
            1 | B | statement | negative | none; dialogue; condemnation>Roy
            """;

    @TempDir
    Path folder;

    @Test
    void readsTextAndAttributions() throws IOException {
        GoldArticle article = read(ARTICLE);

        assertThat(article.text())
                .startsWith("Bell to stay\n\n\"It stays,\" Mayor Bo Lind said.")
                .endsWith("moved.\n");
        GoldAttribution first = article.attributions().get(0);
        assertThat(words(article, first.content()))
                .containsExactly("\"It stays,\"", "\"Let us talk, Mr. Roy. They are vandals.\"");
        assertThat(words(article, first.source())).containsExactly("Mayor Bo Lind");
        assertThat(first.type()).isEqualTo(QuotationType.DIRECT);
        assertThat(first.labels()).containsExactly("condemnation", "dialogue");
        assertThat(first.sentiment()).isEqualTo(Polarity.NEGATIVE);
        assertThat(first.speaker())
                .isEqualTo(
                        new GoldSpeaker("Bo Lind", List.of("Bo Lind", "Mayor Bo Lind"), "person", "mayor", null, null));
        assertThat(article.attributions().get(1).type()).isEqualTo(QuotationType.MIXED);
    }

    @Test
    void givesEachSentenceItsStances() throws IOException {
        GoldArticle article = read(ARTICLE);

        assertThat(article.attributions().get(0).sentences())
                .extracting(s -> words(article, s.ranges()).get(0), GoldSentence::labels, GoldSentence::target)
                .containsExactly(
                        tuple("\"It stays,\"", Set.of(), null),
                        tuple("\"Let us talk, Mr. Roy.", Set.of("dialogue"), null),
                        tuple("They are vandals.\"", Set.of("condemnation"), "Roy"));
    }

    @Test
    void joinsAnInterruptedSentenceWhenTheAnnotatorSawOne() throws IOException {
        GoldArticle article = read(ARTICLE.replace("none; dialogue; cond", "dialogue; cond"));

        assertThat(article.attributions().get(0).sentences().get(0).ranges()).hasSize(2);
    }

    @Test
    void namesEveryProblemWithItsLine() throws IOException {
        String broken = ARTICLE.replace("<c1>said</c1>", "<c1>said")
                .replace("2 | B", "2 | C")
                .replace("person", "robot")
                .replace("none; dialogue", "none; dialog")
                .replace("genre: local\n", "");

        assertThatThrownBy(() -> read(broken))
                .isInstanceOfSatisfying(
                        DataException.class,
                        e -> assertThat(e.problems())
                                .extracting(DataProblem::column)
                                .contains("genre", "tag", "speaker", "kind", "stances"));
    }

    @Test
    void wantsARowForEveryQuotationOfTheText() {
        assertThatThrownBy(() -> read(ARTICLE.replace("2 | B | statement | neutral | none\n", "")))
                .hasMessageContaining("number is \"2\"");
    }

    private static List<String> words(GoldArticle article, List<Range> ranges) {
        return ranges.stream().map(r -> r.of(article.text())).toList();
    }

    private GoldArticle read(String text) throws IOException {
        return ArticleReader.read(List.of(Files.writeString(folder.resolve("a.txt"), text)))
                .get(0);
    }
}
