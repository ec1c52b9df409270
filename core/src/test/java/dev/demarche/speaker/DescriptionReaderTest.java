package dev.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionReaderTest {

    private static Description read(String line) {
        Phrase phrase = Tagged.phrase(line);
        return DescriptionReader.read(phrase, NameFinder.find(phrase.sentence()));
    }

    @Test
    void theCountryIsTakenOutOfTheRole() {
        Description description = read("the/DT Russian/JJ foreign/JJ minister/NN");
        assertThat(description.role()).isEqualTo("foreign minister");
        assertThat(description.affiliation()).isEqualTo("Russia");
        assertThat(description.definite()).isTrue();
    }

    @Test
    void theOrganizationAfterOfIsTheAffiliation() {
        Description description = read("head/NN of/IN Oxfam/NNP/ORGANIZATION");
        assertThat(description.role()).isEqualTo("head");
        assertThat(description.affiliation()).isEqualTo("Oxfam");
    }

    @Test
    void otherComplementsStayInTheRole() {
        assertThat(read("head/NN of/IN surgery/NN").role()).isEqualTo("head of surgery");
    }

    @Test
    void theCountryAnEnvoyGoesToIsNotHisOwn() {
        assertThat(read("special/JJ envoy/NN for/IN Chad/NNP/LOCATION").affiliation())
                .isNull();
    }

    @Test
    void hyphensJoinARole() {
        assertThat(read("the/DT secretary/NN -/HYPH general/NN").noun()).isEqualTo("secretary-general");
    }

    @Test
    void articlesAndNumberTellWhetherSomebodyIsKnown() {
        assertThat(read("a/DT lawyer/NN").definite()).isFalse();
        assertThat(read("two/CD lawyers/NNS").plural()).isTrue();
    }
}
