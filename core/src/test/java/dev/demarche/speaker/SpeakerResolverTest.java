package dev.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.QuotationType;
import dev.demarche.Speaker;
import dev.demarche.SpeakerKind;
import dev.demarche.quotation.Attribution;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {

    private static final AnnotatedText TEXT = Tagged.text(
            "Minister/NNP Eva/NNP/PERSON Lund/NNP/PERSON said/VBD yes/UH",
            "She/PRP said/VBD no/UH",
            "A/DT guard/NN who/WP asked/VBD not/RB to/TO be/VB named/VBN said/VBD maybe/RB");

    private static Attribution by(@Nullable String source) {
        Range content = at("yes");
        Range range = source == null ? null : at(source);
        return new Attribution(List.of(content), range, null, range, QuotationType.INDIRECT, 1, "test");
    }

    private static Range at(String words) {
        int start = TEXT.text().indexOf(words);
        return new Range(start, start + words.length());
    }

    private static List<Speaker> resolve(Attribution... attributions) {
        return new SpeakerResolver().resolve(TEXT, List.of(attributions));
    }

    @Test
    void noAttributionsHaveNoSpeakers() {
        assertThat(resolve()).isEmpty();
    }

    @Test
    void aPronounHasTheIdAndNameOfItsPerson() {
        List<Speaker> speakers = resolve(by("Minister Eva Lund"), by("She"));
        assertThat(speakers).extracting(Speaker::id).containsExactly(1, 1);
        assertThat(speakers).extracting(Speaker::name).containsOnly("Eva Lund");
        assertThat(speakers).extracting(Speaker::role).containsOnly("Minister");
        assertThat(speakers.get(1).mention().text()).isEqualTo("She");
    }

    @Test
    void whoeverWishesNotToBeNamedKeepsTheDescription() {
        Speaker speaker = resolve(by("A guard who asked not to be named")).get(0);
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.UNNAMED);
        assertThat(speaker.name()).isNull();
        assertThat(speaker.role()).isEqualTo("A guard who asked not to be named");
    }

    @Test
    void theOrderOfTheAttributionsIsKept() {
        List<Speaker> speakers = resolve(by("She"), by("Minister Eva Lund"));
        assertThat(speakers).extracting(s -> s.mention().text()).containsExactly("She", "Minister Eva Lund");
        assertThat(speakers).extracting(Speaker::name).containsOnly("Eva Lund");
    }
}
