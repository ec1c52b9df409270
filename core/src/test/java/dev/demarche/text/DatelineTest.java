package dev.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    private static final String LEAD =
            "The two ministers will meet in the old customs house on Friday, officials said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENEVA (Alpine Wire - 9th April, 2024) ",
                "GENEVA (Alpine Wire) - ",
                "GENEVA, April 9 (Alpine Wire) \u2014 ",
                "LIMA, Peru - ",
                "NEW HAVEN, Conn. \u2014 ",
                "ST. PETERSBURG, May 3, 2024 -- ",
                "PARIS/OSLO (Alpine Wire) - "
            })
    void aDatelineIsAParagraphOfItsOwn(String dateline) {
        assertThat(Paragraphs.of(dateline + LEAD))
                .containsExactly(
                        new Range(0, dateline.stripTrailing().length()),
                        new Range(dateline.length(), dateline.length() + LEAD.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TALKS FAIL - Minister blames the weather",
                "NATO said on Friday that the exercise would take place in the north of the country after all.",
                "NATO (the alliance) said on Friday that it would not take part in the exercise in the north.",
                "I - and this is hard to say - have never seen a harbour as empty as this one was on Friday."
            })
    void otherCapitalsAreNot(String paragraph) {
        assertThat(Paragraphs.of(paragraph)).containsExactly(new Range(0, paragraph.length()));
    }
}
