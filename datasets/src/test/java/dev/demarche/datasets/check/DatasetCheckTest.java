package dev.demarche.datasets.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.articles.ArticleReader;
import dev.demarche.datasets.articles.GoldArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetCheckTest {

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithGoodData() throws IOException {
        assertThat(check("""
                        id,group,text,labels,split
                        1,g,"The ferry was late again, and nobody told us.",,train
                        2,g,We ask both crews to talk it over at the pier.,dialogue,train
                        """)).isEmpty();
    }

    @Test
    void findsNearDuplicatesThatDifferInNamesAndNumbers() throws IOException {
        List<DataProblem> problems = check("""
                id,text,labels
                1,"On Monday the mayor of Elmton said that 40 boats would stay in port until spring.",
                2,"On Friday the mayor of Port Vale said that 1,200 boats would stay in port until spring.",
                3,"Nobody has asked the fishermen what they think of staying in port until spring.",
                """);

        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(3);
            assertThat(p.toString()).contains("data.csv:2 (1)", "100 %");
        });
    }

    @Test
    void tellsErrorsFromWarnings() throws IOException {
        Findings findings = DatasetCheck.sentences(List.of(write("""
                        id,text,form,labels
                        1,"On Monday the mayor of Elmton said that 40 boats would stay in port until spring.",,
                        2,"On Friday the mayor of Port Vale said that 1,200 boats would stay in port until spring.",,
                        3,Nobody asked the fishermen.,letter,
                        """)), CheckOptions.DEFAULT);

        assertThat(findings.errors())
                .singleElement()
                .satisfies(e -> assertThat(e.column()).isEqualTo("form"));
        assertThat(findings.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.line()).isEqualTo(3));
        assertThat(findings.sentences()).hasSize(3);
    }

    @Test
    void findsGroupsThatCrossSplits() throws IOException {
        assertThat(columns("id,group,text,labels,split\n1,g,One text here.,,train\n2,g,Another one there.,,test\n"))
                .containsExactly("split");
    }

    @Test
    void findsLabelsThatAreNotAllowed() throws IOException {
        String csv = "id,text,labels\n1,One text here.,dialog\n";

        assertThat(DatasetCheck.check(
                        List.of(write(csv)), CheckOptions.DEFAULT.withLabels(Set.of("dialogue", "threat"))))
                .singleElement()
                .satisfies(p -> assertThat(p.value()).isEqualTo("dialog"));
    }

    @Test
    void findsALabelThatOccursOnceAmongManyRows() throws IOException {
        StringBuilder csv = new StringBuilder("id,text,labels\n");
        for (int i = 0; i < 120; i++) {
            csv.append(i)
                    .append(",word")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append(",");
            csv.append(i == 7 ? "thraet\n" : "\n");
        }

        assertThat(check(csv.toString())).extracting(DataProblem::value).containsExactly("thraet");
    }

    @Test
    void findsTextsThatAreTooLongOrGarbled() throws IOException {
        assertThat(columns("id,text,labels\n1," + "very ".repeat(201) + ",\n2,A cafÃ© by the sea.,\n"))
                .containsExactly("text", "text");
    }

    @Test
    void findsAWordThatGivesALabelAway() throws IOException {
        StringBuilder csv = new StringBuilder("id,text,labels\n");
        for (int i = 0; i < 17; i++) {
            String letters = "" + (char) ('a' + i) + (char) ('b' + i);
            csv.append(i)
                    .append(",")
                    .append(letters)
                    .append(" scoundrel x")
                    .append(letters)
                    .append(",condemnation\n");
        }

        assertThat(check(csv.toString()))
                .singleElement()
                .satisfies(p -> assertThat(p.expected()).contains("\"scoundrel\"", "17 of 17"));
    }

    @Test
    void reportsSchemaAndOffsetsTogether() throws IOException {
        write("id,text,labels,form\n1,,,song\n");
        Files.writeString(folder.resolve("a.txt"), "Short.");
        Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"doc\":\"a\",\"attributions\":[{\"content\":[[3,9]],\"type\":\"direct\"}]}\n");

        assertThat(DatasetCheck.check(List.of(folder), CheckOptions.DEFAULT))
                .extracting(DataProblem::column)
                .contains("text", "form", "content");
    }

    @Test
    void takesEachFolderOfArticlesForASet() throws IOException {
        String article = "id: a\ngenre: x\ntopic: x\ndate: 2031-01-01\n---\nRain.\n---\nspeakers\n---\nquotations\n";
        for (String name : List.of("first", "second")) {
            Files.createDirectories(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("a.txt"), article);
        }
        Files.writeString(folder.resolve("second").resolve("b.txt"), article);

        assertThat(DatasetCheck.check(List.of(folder), CheckOptions.DEFAULT))
                .singleElement()
                .satisfies(p -> assertThat(p.file()).endsWith("b.txt"));
    }

    @Test
    void acceptsTheProjectsOwnArticles() {
        assertThat(ArticleReader.readDefault()).hasSizeGreaterThan(180);
    }

    @Test
    void keepsArticlesForTestingApart() {
        List<GoldArticle> training = ArticleReader.readTraining();

        assertThat(ArticleReader.readTest()).hasSize(30).doesNotContainAnyElementsOf(training);
        assertThat(training).hasSize(160);
    }

    private List<String> columns(String csv) throws IOException {
        return check(csv).stream().map(DataProblem::column).toList();
    }

    private List<DataProblem> check(String csv) throws IOException {
        return DatasetCheck.check(List.of(write(csv)), CheckOptions.DEFAULT);
    }

    private Path write(String csv) throws IOException {
        return Files.writeString(folder.resolve("data.csv"), csv, StandardCharsets.UTF_8);
    }
}
