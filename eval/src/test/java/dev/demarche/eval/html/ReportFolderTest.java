package dev.demarche.eval.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Analysis;
import dev.demarche.eval.SampleAnalysis;
import dev.demarche.eval.SampleReports;
import dev.demarche.eval.json.AnalysisJson;
import dev.demarche.eval.json.AnalysisReader;
import dev.demarche.eval.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    Path folder;

    @Test
    void writesTheSameFiguresInEveryFormat() throws IOException {
        ReportFolder.write(folder, SampleReports.stance());

        assertThat(Files.readString(folder.resolve("figures.csv")))
                .contains("All stances,micro F1 of the stances,value,.706");
        assertThat(Files.readString(folder.resolve("report.md"))).contains("| micro F1 of the stances | .706 |");
        assertThat(Files.readString(folder.resolve("report.json"))).contains("\"micro_f1\"");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("<td class=\"n\">.706</td>");
        assertThat(Files.readAllLines(folder.resolve("errors.csv"))).hasSize(1 + 30);
    }

    @Test
    void writesAttributionWithOthersBeside() throws IOException {
        ReportFolder.write(folder, SampleReports.attribution("sample"));

        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("missed", "not in gold", "wrong speaker", "wrong name", "wrong stance", "Beside others");
    }

    @Test
    void profilesWhatWasWrittenAsJson() throws IOException {
        Analysis analysis = SampleAnalysis.analysis("sample");
        Path file = Files.writeString(folder.resolve("a.jsonl"), AnalysisJson.line(analysis) + "\n");
        Files.writeString(folder.resolve("sample.txt"), SampleAnalysis.TEXT);

        List<Analysis> read = AnalysisReader.read(List.of(file), folder);
        ReportFolder.write(folder.resolve("out"), Profile.of(read));

        assertThat(AnalysisJson.line(read.get(0))).isEqualTo(AnalysisJson.line(analysis));
        assertThat(Files.readAllLines(folder.resolve("out/speakers.csv")))
                .startsWith(
                        "speaker,statements,articles,condemnation,dialogue,threat,no stance", "Ines Okoro,2,1,1,1,1,0");
        assertThat(Files.readString(folder.resolve("out/profile.html"))).contains("href=\"articles/1.html#a1-q2\"");
        assertThat(Files.readString(folder.resolve("out/articles/1.html"))).contains("id=\"a1-q2\"");
    }
}
