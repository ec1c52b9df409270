package dev.demarche.quotation.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.text.Paragraphs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @Test
    void aMarkThatSlippedToTheNextParagraphOpensNothing() {
        String text = "She said: \"The pier will stand.\n\n\"Later she left. \"We stay,\" said Ruud.";
        assertThat(find(text)).containsExactly("\"The pier will stand.", "\"We stay,\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "He said \"we go\" twice.; \"we go\"",
                "He said “we go” twice.; “we go”",
                "He said «we go» twice.; «we go»",
                "He said „we go“ twice.; „we go“",
                "He said ''we go'' twice.; ''we go''",
                "He said 'we don't go' twice.; 'we don't go'",
                "He said ‘we don’t go’ twice.; ‘we don’t go’",
                "He said 'the ministers' cars go' twice.; 'the ministers' cars go'",
                "He said “we go\" twice.; “we go\"",
                "He said “you told me ‘never’ and left” twice.; “you told me ‘never’ and left”",
                "The talks failed.\"We go,\" he said.; \"We go,\""
            })
    void findsTextBetweenMarks(String text, String expected) {
        assertThat(find(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "The pipe is 6\" wide.",
                "It don't matter.",
                "The '90s were long.",
                "Rock 'n roll.",
                "She is 5' 6\" tall."
            })
    void takesNoOtherSignForAMark(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void inchesInsideAQuoteDoNotCloseIt() {
        assertThat(find("He said \"the 6\" pipe broke\" twice.")).containsExactly("\"the 6\" pipe broke\"");
    }

    @Test
    void anUnclosedMarkReachesToTheEndOfItsSentence() {
        assertThat(find("He said: “We go. Nobody stayed. The end.")).containsExactly("“We go.");
    }

    @Test
    void aQuoteThatReopensGoesOn() {
        String text = "He said: “We go.\n\n“We stay.”\n\nThe end.";
        List<Quote> quotes = Quotes.of(text, Paragraphs.of(text));
        assertThat(quotes).extracting(Quote::goesOn).containsExactly(true, false);
        assertThat(quotes).extracting(Quote::closed).containsExactly(false, true);
    }

    @Test
    void aQuoteGoesOnInAParagraphThatOnlyClosesIt() {
        String text = "He said: \"We go. They stay.\n\nThe rest is — as ever — silence.\" He left.\n\nThe end.";
        List<Quote> quotes = Quotes.of(text, Paragraphs.of(text));
        assertThat(quotes).extracting(Quote::goesOn).containsExactly(true, false);
        assertThat(quotes)
                .extracting(q -> q.range().of(text))
                .containsExactly("\"We go. They stay.", "The rest is — as ever — silence.\"");
    }

    @Test
    void anUnclosedMarkDoesNotSwallowAParagraphWithItsOwnQuote() {
        String text = "He said: \"We go. They stay.\n\nThe \"rest\" is silence.";
        assertThat(Quotes.of(text, Paragraphs.of(text)))
                .extracting(q -> q.range().of(text))
                .containsExactly("\"We go.", "\"rest\"");
    }

    @Test
    void findsQuotesInsideQuotes() {
        String text = "“He said ‘we go’ and left,” she said. \"'Never,' they said.\" 'It is \"over\",' he said.";
        List<Quote> outer = Quotes.of(text, Paragraphs.of(text));
        assertThat(Quotes.inside(text, outer))
                .extracting(q -> q.range().of(text))
                .containsExactly("‘we go’", "'Never,'", "\"over\"");
    }

    @Test
    void aMegabyteOfUnclosedMarksTakesSeconds() {
        String text = "“we go and ‘stay «on 'and ".repeat(40_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> find(text));
    }

    private static List<String> find(String text) {
        return Quotes.of(text, Paragraphs.of(text)).stream()
                .map(q -> q.range().of(text))
                .toList();
    }
}
