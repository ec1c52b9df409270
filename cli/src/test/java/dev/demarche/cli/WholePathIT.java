package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Analysis;
import dev.demarche.Article;
import dev.demarche.Quotation;
import dev.demarche.QuotationType;
import dev.demarche.QuotedSentence;
import dev.demarche.SpeakerKind;
import dev.demarche.Stance;
import dev.demarche.StanceAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example article, from text to stance, with the default models. */
class WholePathIT {

    private static final String MINISTER = "Daniyar Seitkali";

    private static Analysis analysis;

    @BeforeAll
    static void analyze() throws IOException {
        String text = Files.readString(Path.of("..", "examples", "strait-dispute.txt"));
        try (StanceAnalyzer analyzer = StanceAnalyzer.create()) {
            analysis = analyzer.analyze(Article.of("strait-dispute", text));
        }
    }

    @Test
    void theHeadlineIsAStatementOfTheMinister() {
        Quotation headline = starting("Astana Sees No Way But Talks");
        assertThat(headline.speaker().name()).isEqualTo(MINISTER);
        assertThat(headline.stance().labels()).containsExactly(Stance.DIALOGUE);
    }

    @Test
    void theLeadIsAnIndirectCallForDialogueByTheMinister() {
        Quotation lead = starting("Kazakhstan is convinced");
        assertThat(lead.type()).isEqualTo(QuotationType.INDIRECT);
        assertThat(lead.speaker().name()).isEqualTo(MINISTER);
        assertThat(lead.stance().labels()).contains(Stance.DIALOGUE);
    }

    @Test
    void theMinisterHasRoleAndAffiliation() {
        assertThat(statementsOf(MINISTER)).hasSize(6).allSatisfy(quotation -> {
            assertThat(quotation.speaker().kind()).isEqualTo(SpeakerKind.PERSON);
            assertThat(quotation.speaker().role()).isEqualToIgnoringCase("foreign minister");
            assertThat(quotation.speaker().affiliation()).isEqualTo("Kazakhstan");
        });
    }

    @Test
    void directQuotationsHaveTheStancesOfTheirSentences() {
        Quotation first = starting("\"You ask about the events");
        assertThat(first.type()).isEqualTo(QuotationType.DIRECT);
        assertThat(stancesOfSentence(first, "We denounce every step")).contains(Stance.CONDEMNATION);
        assertThat(stancesOfSentence(first, "The seizure of the grain ship")).contains(Stance.CONDEMNATION);
        Quotation second = starting("\"Kazakhstan calls on both");
        assertThat(stancesOfSentence(second, "Kazakhstan calls on both")).contains(Stance.DIALOGUE);
    }

    @Test
    void theMixedQuotationBelongsToTheRole() {
        Quotation mixed = analysis.quotations().stream()
                .filter(quotation -> quotation.type() == QuotationType.MIXED)
                .findFirst()
                .orElseThrow();
        assertThat(mixed.speaker().mention().text()).isEqualTo("The Kazakh foreign minister");
        assertThat(mixed.speaker().name()).isEqualTo(MINISTER);
        assertThat(mixed.stance().labels()).contains(Stance.CONDEMNATION);
    }

    @Test
    void countriesSpeakForThemselves() {
        Quotation argentina = starting("that it was leaving the fisheries commission");
        assertThat(argentina.speaker().kind()).isEqualTo(SpeakerKind.COUNTRY);
        assertThat(argentina.speaker().name()).isEqualTo("Argentina");
        Quotation chile = starting("it was prepared to resume them");
        assertThat(chile.speaker().kind()).isEqualTo(SpeakerKind.COUNTRY);
        assertThat(chile.speaker().name()).isEqualTo("Santiago");
        assertThat(chile.speaker().affiliation()).isEqualTo("Chile");
    }

    @Test
    void theBackgroundHoldsNoStatement() {
        assertThat(analysis.quotations()).hasSize(8);
    }

    private static Quotation starting(String words) {
        return analysis.quotations().stream()
                .filter(quotation -> quotation.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No quotation starts with: " + words + "\n"
                        + String.join(
                                "\n",
                                analysis.quotations().stream()
                                        .map(Quotation::text)
                                        .toList())));
    }

    private static List<Quotation> statementsOf(String name) {
        return analysis.quotations().stream()
                .filter(quotation -> name.equals(quotation.speaker().name()))
                .toList();
    }

    private static List<Stance> stancesOfSentence(Quotation quotation, String words) {
        return quotation.sentences().stream()
                .filter(sentence -> sentence.span().text().contains(words))
                .map(QuotedSentence::stance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sentence holds: " + words))
                .labels();
    }
}
