package dev.demarche.datasets.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.QuotationType;
import dev.demarche.datasets.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratReaderTest {

    @TempDir
    Path folder;

    @Test
    void joinsContentSourceAndCue() throws IOException {
        Files.writeString(folder.resolve("tide.txt"), "\uD83C\uDF0A \"Run,\" Bo said, \"now.\" He hopes it ebbs.");
        Files.writeString(folder.resolve("tide_ab12.ann"), """
                T1\tSource 9 11\tBo
                T2\tCue 12 16\tsaid
                T3\tContent 2 8;18 24\t"Run," "now."
                T4\tAttribution 12 16\tsaid
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                T5\tContent 34 42\tit ebbs.
                T6\tAttribution 28 33\thopes
                E2\tAttribution:T6 Content:T5
                """);

        GoldArticle article = BratReader.read(folder, folder).get(0);

        assertThat(article.id()).isEqualTo("tide");
        GoldAttribution first = article.attributions().get(0);
        assertThat(first.content().stream().map(r -> r.of(article.text()))).containsExactly("\"Run,\"", "\"now.\"");
        assertThat(first.source().get(0).of(article.text())).isEqualTo("Bo");
        assertThat(first.type()).isEqualTo(QuotationType.DIRECT);
        assertThat(article.attributions().get(1).source()).isEqualTo(List.of());
    }

    @Test
    void namesMissingTextsAndWrongOffsets() throws IOException {
        Files.writeString(folder.resolve("a.ann"), "");
        Files.writeString(folder.resolve("b.txt"), "Short.");
        Files.writeString(folder.resolve("b.ann"), "T1\tContent 2 99\tx\nE1\tAttribution:T2 Content:T1 Source:T7\n");

        assertThatThrownBy(() -> BratReader.read(folder, folder))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("a.txt")
                .hasMessageContaining("2 99")
                .hasMessageContaining("T7");
    }
}
