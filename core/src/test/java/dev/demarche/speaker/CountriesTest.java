package dev.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void namesAliasesAndSeatsStandForACountry() {
        assertThat(Countries.metonym("United States")).isEqualTo("United States");
        assertThat(Countries.metonym("U.S.")).isEqualTo("United States");
        assertThat(Countries.metonym("the White House")).isEqualTo("United States");
        assertThat(Countries.metonym("Nairobi")).isEqualTo("Kenya");
        assertThat(Countries.metonym("Springfield")).isNull();
    }

    @Test
    void capitalsAreNoNamesOfCountries() {
        assertThat(Countries.named("Nairobi")).isNull();
    }

    @Test
    void adjectivesAndPeoplesLeadToTheCountry() {
        assertThat(Countries.adjective("South African")).isEqualTo("South Africa");
        assertThat(Countries.people("Danes")).isEqualTo("Denmark");
    }

    @Test
    void capitalLettersTellTheCountryFromThePronoun() {
        assertThat(Countries.metonym("US")).isEqualTo("United States");
        assertThat(Countries.metonym("us")).isNull();
        assertThat(Countries.metonym("FRANCE")).isEqualTo("France");
    }
}
