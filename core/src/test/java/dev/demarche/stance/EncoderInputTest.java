package dev.demarche.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.SentenceForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferry Union Offers Talks | Ferry Union Offers Talks.",
                "We will not forget this, | We will not forget this.",
                "that prices rose by 4% | that prices rose by 4%.",
                "Who gave the order? | Who gave the order?",
                "He left. | He left.",
                "... | ...",
                ", | ,",
            })
    void aStatementEndsWithAStop(String text, String input) {
        assertThat(EncoderInput.of(text, SentenceForm.SPEECH)).isEqualTo(input);
    }

    @ParameterizedTest
    @CsvSource({"The union called for talks,News: The union called for talks."})
    void aReportIsMarked(String text, String input) {
        assertThat(EncoderInput.of(text, SentenceForm.REPORT)).isEqualTo(input);
    }
}
