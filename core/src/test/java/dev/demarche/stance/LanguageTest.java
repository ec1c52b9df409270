package dev.demarche.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.text.Range;
import dev.demarche.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We condemn the raid on the harbour.",
                "Rebels torch depot",
                "that it would answer any further raid",
                "Mr de la Cruz and Ms van der Velde met the mayor of San Juan in El Paso.",
                "No."
            })
    void knowsEnglish(String text) {
        assertThat(Language.isEnglish(tokens(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir verurteilen den Angriff auf das Dorf und werden nicht schweigen.",
                "Nous condamnons cette attaque et nous ne céderons pas.",
                "No aceptamos este acuerdo porque es una traición para nuestro pueblo.",
                "Мы осуждаем нападение на деревню.",
                "我们 谴责 这次 袭击",
                "Köye yapılan saldırıyı kınıyoruz, sorumlular mutlaka hesap verecek, halkımız bunu unutmayacak."
            })
    void knowsWhatIsNotEnglish(String text) {
        assertThat(Language.isEnglish(tokens(text))).isFalse();
    }

    private static List<Token> tokens(String text) {
        return Stream.of(text.split("(?=[.,])| "))
                .map(word -> new Token(new Range(0, word.length()), word, word, "X", "O"))
                .toList();
    }
}
