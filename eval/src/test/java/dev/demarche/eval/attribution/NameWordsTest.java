package dev.demarche.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.text.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void dropsTitlesDeterminersPossessivesAndCase() {
        assertThat(NameWords.of("Foreign Minister Ana Ruiz’s")).containsExactly("ana", "ruiz");
        assertThat(NameWords.of("The U.N. Council")).containsExactly("un", "council");
        assertThat(NameWords.of("J. GROß")).isEqualTo(NameWords.of("j gross"));
    }

    @Test
    void keepsATitleThatIsAllThereIs() {
        assertThat(NameWords.of("The President")).containsExactly("president");
    }

    @Test
    void tellsCuesOfSpeechFromOthers() {
        assertThat(SpeechCues.isSpeech("According to")).isTrue();
        assertThat(SpeechCues.isSpeech("has admitted")).isTrue();
        assertThat(SpeechCues.isSpeech("made it clear")).isTrue();
        assertThat(SpeechCues.isSpeech("believes")).isFalse();
        assertThat(SpeechCues.isSpeech("")).isFalse();
    }

    @Test
    void findsTheHeadOfASource() {
        TokenizedText text = new TokenizedText("the head of the agency, Ida Moor (48)");
        Range all = new Range(0, 37);

        assertThat(text.head(List.of(all))).isEqualTo(1);
    }
}
