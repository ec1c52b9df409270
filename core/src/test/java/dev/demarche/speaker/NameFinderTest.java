package dev.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private static List<String> names(String line) {
        return NameFinder.find(Tagged.sentence(line)).stream()
                .map(n -> n.name().text() + " " + n.kind())
                .toList();
    }

    @Test
    void titlesAreNoPartOfAName() {
        assertThat(names("Mr./NNP Juan/NNP/PERSON Ortega/NNP/PERSON left/VBD")).containsExactly("Juan Ortega PERSON");
        assertThat(names("Prime/NNP Minister/NNP Ortega/NNP left/VBD")).containsExactly("Ortega PERSON");
    }

    @Test
    void particlesAndHyphensAreInsideNames() {
        assertThat(names("Ursula/NNP/PERSON von/NNP/PERSON der/NN Tal/NNP/PERSON spoke/VBD"))
                .containsExactly("Ursula von der Tal PERSON");
    }

    @Test
    void anOrganizationEndsWhereAnInitialBegins() {
        assertThat(
                        names(
                                "Harbour/NNP/ORGANIZATION Association/NNP/ORGANIZATION J.K./NNP/ORGANIZATION Rao/NNP/ORGANIZATION"))
                .containsExactly("Harbour Association ORGANIZATION", "J.K. Rao PERSON");
    }

    @Test
    void aCourtesyTitleMakesAPerson() {
        assertThat(names("Mrs./NNP Sofia/NNP/LOCATION spoke/VBD")).hasSize(1);
        assertThat(names("Mrs./NNP Lindgren/NNP/ORGANIZATION spoke/VBD")).containsExactly("Lindgren PERSON");
    }

    @Test
    void countriesAndSeatsOfGovernmentAreCountries() {
        assertThat(names("Kenya/NNP/LOCATION and/CC the/DT Kremlin/NNP/ORGANIZATION spoke/VBD"))
                .containsExactly("Kenya COUNTRY", "Kremlin COUNTRY");
    }

    @Test
    void peoplesDaysAndPluralRolesAreNoNames() {
        assertThat(names("Kenyans/NNPS met/VBD Farmers/NNPS on/IN Monday/NNP")).isEmpty();
    }

    @Test
    void aPlaceBeforeAnOrganizationNounBelongsToIt() {
        assertThat(names("Varna/NNP/LOCATION Police/NNP spoke/VBD")).containsExactly("Varna Police ORGANIZATION");
    }
}
