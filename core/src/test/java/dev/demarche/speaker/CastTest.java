package dev.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CastTest {

    private static List<String> fullNames(String... lines) {
        var text = Tagged.text(lines);
        Cast cast = Cast.of(text);
        return text.sentences().stream()
                .flatMap(s -> cast.names(s).stream())
                .map(n -> cast.entity(n).fullName().text())
                .toList();
    }

    @Test
    void aSurnameStandsForTheFullNameBeforeOrAfterIt() {
        assertThat(fullNames("Berg/NNP/PERSON left/VBD", "Hanna/NNP/PERSON Berg/NNP/PERSON left/VBD"))
                .containsExactly("Hanna Berg", "Hanna Berg");
    }

    @Test
    void titlesKeepTwoPersonsOfOneSurnameApart() {
        assertThat(fullNames(
                        "Maria/NNP/PERSON Keller/NNP/PERSON met/VBD Tomas/NNP/PERSON Keller/NNP/PERSON",
                        "Mr./NNP Keller/NNP/PERSON left/VBD",
                        "Ms./NNP Keller/NNP/PERSON left/VBD"))
                .containsExactly("Maria Keller", "Tomas Keller", "Tomas Keller", "Maria Keller");
    }

    @Test
    void anAcronymInBracketsIsTheOrganization() {
        assertThat(fullNames(
                        "the/DT Lake/NNP/ORGANIZATION Guard/NNP/ORGANIZATION (/-LRB- LG/NNP/ORGANIZATION )/-RRB- spoke/VBD",
                        "LG/NNP/ORGANIZATION spoke/VBD"))
                .containsOnly("Lake Guard");
    }

    @Test
    void aCapitalIsTheSameEntityAsItsCountry() {
        var text = Tagged.text("Tehran/NNP/LOCATION spoke/VBD", "Iran/NNP/LOCATION spoke/VBD");
        Cast cast = Cast.of(text);
        Entity capital = cast.entity(cast.names(text.sentences().get(0)).get(0));
        Entity country = cast.entity(cast.names(text.sentences().get(1)).get(0));
        assertThat(capital).isSameAs(country);
        assertThat(country.affiliation()).isEqualTo("Iran");
    }

    @Test
    void rolesAroundANameAreItsDescriptions() {
        var text = Tagged.text(
                "the/DT Kenyan/JJ envoy/NN Grace/NNP/PERSON Otieno/NNP/PERSON ,/, head/NN of/IN Oxfam/NNP/ORGANIZATION ,/, left/VBD");
        Cast cast = Cast.of(text);
        Entity entity = cast.entity(cast.names(text.sentences().get(0)).get(0));
        assertThat(entity.descriptions()).extracting(Description::role).containsExactly("envoy", "head");
        assertThat(entity.descriptions()).extracting(Description::affiliation).containsExactly("Kenya", "Oxfam");
    }
}
