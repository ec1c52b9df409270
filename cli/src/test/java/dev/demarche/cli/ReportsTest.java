package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that report figures, on answers that were given before: no model is needed. */
class ReportsTest {

    private static final String ARTICLE = "\"We won't wait,\" Mayor Anna Kovac said.\n";
    private static final String ANALYSIS = """
            {"id": "bridge", "title": null, "quotations": [{"id": 1, "type": "direct",
             "spans": [{"start": 0, "end": 16, "text": "\\"We won't wait,\\""}], "cue": null,
             "speaker": {"id": 1, "name": "Anna Kovac", "kind": "person", "role": "mayor", "affiliation": "Lund",
              "mention": {"start": 23, "end": 33, "text": "Anna Kovac"}}, "confidence": 0.9, "rule": "inverted",
             "stance": {"primary": "threat", "labels": ["threat"], "scores": {"threat": 0.8}},
             "sentiment": {"label": "negative", "scores": {"negative": 0.9, "neutral": 0.1, "positive": 0.0}},
             "sentences": []}]}
            """.replace("\n", " ");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void stanceReportsOfSeveralFilesAndTwoModelsAreWrittenInAllFormats() throws IOException {
        Path stances = write("stances.csv", "id,text,labels\na,We condemn it.,condemnation\nb,It rained.,\n");
        Path mood = write("mood.csv", "id,text,sentiment\nc,Lovely.,positive\n");
        Path first = write(
                "first.jsonl",
                "{\"id\":\"a\",\"labels\":[\"condemnation\"],\"scores\":{\"condemnation\":0.9}}\n"
                        + "{\"id\":\"b\",\"labels\":[],\"scores\":{\"condemnation\":0.1}}\n"
                        + "{\"id\":\"c\",\"labels\":[],\"scores\":{},\"sentiment\":{\"label\":\"positive\"}}\n");
        Path second = write("second.jsonl", "{\"id\":\"a\",\"labels\":[],\"scores\":{}}\n");

        int status = run("evaluate stance --data %s --data %s --predictions %s --compare %s --output %s"
                .formatted(stances, mood, first, second, folder.resolve("out")));

        assertThat(err.toString()).contains("report.html");
        assertThat(status).isZero();
        assertThat(out.toString())
                .contains(
                        "stances.csv, mood.csv",
                        "By file",
                        "Sentiment, 1 sentences",
                        "Exact McNemar test",
                        "no examples");
        assertThat(names(folder.resolve("out")))
                .containsExactlyInAnyOrder("report.html", "report.md", "report.json", "figures.csv", "errors.csv");
    }

    @Test
    void attributionReportsShowOtherSystemsBeside() throws IOException {
        write("bridge.txt", ARTICLE);
        Path gold = write(
                "gold.csv",
                "article,attribution,part,start,end,speaker,labels\nbridge,1,content,0,16,Anna Kovac,threat\n"
                        + "bridge,1,source,17,33,,\n");
        Path predictions = write("first.jsonl", ANALYSIS + "\n");
        Path nothing = write("nothing.jsonl", "{\"id\": \"bridge\", \"quotations\": []}\n");

        int status = run("evaluate attribution --gold %s --texts %s --predictions %s --system %s --output %s"
                .formatted(gold, folder, predictions, nothing, folder.resolve("out")));

        assertThat(err.toString()).contains("report.html");
        assertThat(status).isZero();
        assertThat(out.toString())
                .containsPattern("statement, speaker, name and stance all right +1 +1 +1.000")
                .containsPattern("nothing.jsonl +– +.000");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("Beside others", "inverted");
    }

    @Test
    void coreNlpSaysWhereItsModelsAreToBeHad() throws IOException {
        write("bridge.txt", ARTICLE);
        Path gold = write("gold.csv", "article,attribution,part,start,end\nbridge,1,content,0,16\n");

        assertThat(run("evaluate attribution --gold %s --texts %s --system corenlp-quote".formatted(gold, folder)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("coreference models", "DEMARCHE_CLASSPATH");
    }

    @Test
    void profilesLeadIntoTheArticles() throws IOException {
        write("bridge.txt", ARTICLE);
        Path analyses = write("all.jsonl", ANALYSIS + "\n");

        assertThat(run("profile %s --texts %s --output %s".formatted(analyses, folder, folder.resolve("out"))))
                .isZero();

        assertThat(Files.readString(folder.resolve("out/profile.html"))).contains("articles/1.html#a1-q1", "Lund");
        assertThat(Files.readString(folder.resolve("out/speakers.csv"))).contains("Anna Kovac,1,1,0,0,1,0");
    }

    @Test
    void aReportNeverOverwritesAFile() throws IOException {
        Path data = write("stances.csv", "id,text,labels\na,We condemn it.,condemnation\n");

        assertThat(run("evaluate stance --data %s --output %s".formatted(data, data)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is a file");
    }

    @Test
    void dataThatIsMissingIsNamedInOneLine() {
        assertThat(run("evaluate stance --data " + folder.resolve("none.csv"))).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("demarche: " + folder.resolve("none.csv") + ": no such file.");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private int run(String arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments.split(" ", -1));
    }
}
