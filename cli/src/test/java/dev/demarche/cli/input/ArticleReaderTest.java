package dev.demarche.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    @TempDir
    private Path folder;

    private final ArticleReader reader =
            new ArticleReader(new ByteArrayInputStream("Piped text.".getBytes(StandardCharsets.UTF_8)));

    @Test
    void keepsTheLineBreaksOfTextFiles() throws IOException {
        List<Input> inputs = read("a.b.txt", "One\r\n\r\ntwo \u00e9");
        assertThat(inputs).containsExactly(new Input.Read(Article.of("a.b", "One\r\n\r\ntwo \u00e9")));
    }

    @Test
    void readsStandardInput() {
        assertThat(reader.read(Path.of("-"))).containsExactly(new Input.Read(Article.of("stdin", "Piped text.")));
    }

    @Test
    void saysWhereTextIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin.txt");
        Files.write(file, new byte[] {'o', 'k', (byte) 0xe9, ' '});
        assertThat(failure(reader.read(file).toList().get(0))).contains("latin.txt", "not UTF-8", "byte 2");
    }

    @Test
    void takesHeadingParagraphsAndDateOutOfAPage() throws IOException {
        String page =
                "<html><head><title>Site</title><meta property=\"article:published_time\" content=\"2024-05-17T10:00Z\">"
                        + "</head><body><nav><p>Menu</p></nav><article><h1>Talks at last</h1><p>First &amp; last.</p>"
                        + "<script>x()</script><p>\u201cYes,\u201d she said.</p></article></body></html>";
        Article article = ((Input.Read) read("page.html", page).get(0)).article();
        assertThat(article.title()).isEqualTo("Talks at last");
        assertThat(article.date()).isEqualTo(LocalDate.of(2024, 5, 17));
        assertThat(article.text()).isEqualTo("Talks at last\n\nFirst & last.\n\n\u201cYes,\u201d she said.");
    }

    @Test
    void readsTheGoodLinesOfJsonLinesAndNamesTheBadOnes() throws IOException {
        List<Input> inputs = read(
                "news.jsonl",
                "{\"id\": \"1\", \"text\": \"A\", \"date\": \"2024-05-17\"}\n{\"id\": 2\n\n{\"id\": \"3\"}\n"
                        + "{\"id\": \"4\", \"text\": \"D\", \"date\": \"May 17\"}\n");
        assertThat(inputs.get(0)).isEqualTo(new Input.Read(new Article("1", null, "A", LocalDate.of(2024, 5, 17))));
        assertThat(failure(inputs.get(1))).contains("line 2", "column", "not JSON");
        assertThat(failure(inputs.get(2))).contains("line 4", "text is missing");
        assertThat(failure(inputs.get(3))).contains("line 5", "\"May 17\"", "2024-05-17");
    }

    @Test
    void saysThatGoldAnnotationsAreNoArticle() throws IOException {
        List<Input> inputs = read("more.jsonl", "{\"doc\": \"bridge\", \"attributions\": []}\n");
        assertThat(failure(inputs.get(0))).contains("line 1", "gold attributions");
    }

    @Test
    void readsCsvWithQuotedLineBreaks() throws IOException {
        List<Input> inputs = read("news.csv", "id,title,text\n7,Head,\"Line one\nline two\"\n,x,y\n");
        assertThat(inputs.get(0)).isEqualTo(new Input.Read(new Article("7", "Head", "Line one\nline two", null)));
        assertThat(failure(inputs.get(1))).contains("id is missing");
    }

    private List<Input> read(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return reader.read(file).toList();
    }

    private static String failure(Input input) {
        return ((Input.Failed) input).message();
    }
}
