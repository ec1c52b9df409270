package dev.demarche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Analysis;
import dev.demarche.Article;
import dev.demarche.Quotation;
import dev.demarche.QuotationType;
import dev.demarche.Sentiment;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.SpeakerKind;
import dev.demarche.Stance;
import dev.demarche.StancePrediction;
import dev.demarche.eval.html.ArticlePage;
import dev.demarche.eval.json.AnalysisJson;
import dev.demarche.eval.json.AnalysisReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code "The owner told me, 'Go home,' and I went," Ines Okoro said.} */
class NestedQuotationTest {

    private static final String TEXT = "\"The owner told me, 'Go home,' and I went,\" Ines Okoro said.";

    @TempDir
    Path folder;

    @Test
    void standsInsideTheOuterOneInJson() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), AnalysisJson.line(analysis()) + "\n");
        Files.writeString(folder.resolve("a.txt"), TEXT);

        Analysis read = AnalysisReader.read(List.of(file), folder).get(0);

        assertThat(AnalysisJson.line(analysis())).contains("\"nested\":[{\"id\":2");
        assertThat(read.quotations()).hasSize(1);
        assertThat(read.allQuotations()).extracting(q -> q.speaker().id()).containsExactly(1, 2);
    }

    @Test
    void hasACardAndAMarkOfItsOwnInHtml() {
        assertThat(ArticlePage.render(analysis())).contains("direct, inside 1", "id=\"a1-q2\"", "<b>owner</b>");
    }

    private static Analysis analysis() {
        Speaker owner = new Speaker(2, null, SpeakerKind.PERSON, "owner", null, span("The owner"));
        Speaker okoro = new Speaker(1, "Ines Okoro", SpeakerKind.PERSON, null, null, span("Ines Okoro"));
        Quotation inner = quotation(2, owner, "'Go home,'", List.of());
        Quotation outer = quotation(1, okoro, TEXT.substring(0, TEXT.indexOf(" Ines")), List.of(inner));
        return new Analysis(Article.of("a", TEXT), null, List.of(outer));
    }

    private static Quotation quotation(int id, Speaker speaker, String text, List<Quotation> nested) {
        StancePrediction none = new StancePrediction(Stance.NONE, List.of(), Map.of(), null, List.of());
        Sentiment sentiment = new Sentiment(Polarity.NEUTRAL, Map.of());
        return new Quotation(
                id,
                QuotationType.DIRECT,
                List.of(span(text)),
                null,
                speaker,
                .9,
                "quote-verb",
                none,
                sentiment,
                List.of(),
                nested);
    }

    private static Span span(String text) {
        int start = TEXT.indexOf(text);
        return new Span(start, start + text.length(), text);
    }
}
