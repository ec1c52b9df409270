package dev.demarche.eval.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Analysis;
import dev.demarche.Quotation;
import dev.demarche.Target;
import dev.demarche.eval.SampleAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetJsonTest {

    private static final Quotation THREAT =
            SampleAnalysis.analysis().quotations().get(1);

    @Test
    void theJsonHoldsTheTargetOfAQuotationAndOfItsSentences() {
        Target target = THREAT.target();
        String json =
                "\"target\":{\"start\":%d,\"end\":%d,\"text\":\"every northern hull\",\"name\":\"Northern League\"}"
                        .formatted(target.span().start(), target.span().end());

        assertThat(AnalysisJson.line(SampleAnalysis.analysis()))
                .containsSubsequence(json, json)
                .contains("\"target\":null");
    }

    @Test
    void theTargetIsReadBack(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), AnalysisJson.line(SampleAnalysis.analysis()));

        List<Analysis> read = AnalysisReader.read(List.of(file), null);

        assertThat(read.get(0).quotations().get(1).target()).isEqualTo(THREAT.target());
    }
}
