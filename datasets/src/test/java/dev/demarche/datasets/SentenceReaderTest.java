package dev.demarche.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.demarche.SentenceForm;
import dev.demarche.Sentiment.Polarity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsRowsWithOnlyTheRequiredColumns() throws IOException {
        LabelledSentence sentence = read("id,text,labels\n1,\"Yes, we agree.\",\"support,denial\"\n")
                .get(0);

        assertThat(sentence.group()).isEqualTo("1");
        assertThat(sentence.text()).isEqualTo("Yes, we agree.");
        assertThat(sentence.form()).isEqualTo(SentenceForm.SPEECH);
        assertThat(sentence.labels()).containsExactly("support", "denial");
        assertThat(sentence.sentiment()).isNull();
    }

    @Test
    void readsEveryColumn() throws IOException {
        LabelledSentence sentence = read("""
                        \uFEFFid,group,text,form,side,labels,sentiment,split,colour
                        a,g,that it was right,clause,Malta,,positive,test,red
                        """).get(0);

        assertThat(sentence.form()).isEqualTo(SentenceForm.CLAUSE);
        assertThat(sentence.labels()).isEmpty();
        assertThat(sentence.sentiment()).isEqualTo(Polarity.POSITIVE);
        assertThat(sentence.split()).isEqualTo("test");
        assertThat(sentence.side()).isEqualTo("Malta");
    }

    @Test
    void reportsEveryProblemWithItsLine() {
        assertThatThrownBy(() -> read("id,text,labels,form,sentiment\n1,\"two\nlines\",,speech,good\n1,,,song,\n"))
                .isInstanceOfSatisfying(
                        DataException.class,
                        e -> assertThat(e.problems())
                                .extracting(DataProblem::line, DataProblem::column, DataProblem::value)
                                .containsExactly(
                                        tuple(2L, "sentiment", "good"),
                                        tuple(4L, "text", ""),
                                        tuple(4L, "form", "song"),
                                        tuple(4L, "id", "1")));
    }

    @Test
    void reportsAMissingColumn() {
        assertThatThrownBy(() -> read("id,text\n1,Hello\n")).hasMessageContaining("labels");
    }

    @Test
    void readsSentimentAloneWhereItIsEnough() throws IOException {
        Path file = Files.writeString(folder.resolve("mood.csv"), "id,text,sentiment\n1,Hello,positive\n");

        LabelledSentence sentence = SentenceReader.readJudged(List.of(file)).get(0);

        assertThat(sentence.labelled()).isFalse();
        assertThat(sentence.sentiment()).isEqualTo(Polarity.POSITIVE);
        assertThatThrownBy(() -> SentenceReader.read(List.of(file))).hasMessageContaining("labels");
    }

    @Test
    void reportsBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> readBytes("id,text,labels\n1,caf\u00e9,\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void readsTheProjectsOwnSentences() {
        assertThat(SentenceReader.defaultFiles())
                .allSatisfy(file -> assertThat(SentenceReader.readDefault(file)).isNotEmpty());
    }

    private List<LabelledSentence> read(String csv) throws IOException {
        return readBytes(csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<LabelledSentence> readBytes(byte[] csv) throws IOException {
        Path file = folder.resolve("data.csv");
        Files.write(file, csv);
        return SentenceReader.read(List.of(file));
    }
}
