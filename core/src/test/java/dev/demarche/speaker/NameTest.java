package dev.demarche.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTest {

    private static boolean agree(String one, String other) {
        return Name.of(one).agrees(Name.of(other));
    }

    @Test
    void initialsNicknamesAndParticlesAgree() {
        assertThat(agree("Robert Calloway", "R. Calloway")).isTrue();
        assertThat(agree("Bill Thackeray", "William Thackeray")).isTrue();
        assertThat(agree("Jean-Marc de la Tour", "de la Tour")).isTrue();
        assertThat(agree("John Harker", "Susan Harker")).isFalse();
    }

    @Test
    void theFamilyNameStandsBeforeJunior() {
        assertThat(Name.of("Martin Blake Jr.").last()).isEqualTo("blake");
    }

    @Test
    void theForenameTellsTheGender() {
        assertThat(Name.of("Anna Blake").gender()).isEqualTo(Gender.FEMALE);
        assertThat(Name.of("Blake").gender()).isNull();
    }

    @Test
    void acronymsAreCapitals() {
        assertThat(Name.of("UNHCR").isAcronym()).isTrue();
        assertThat(Name.of("Oxfam").isAcronym()).isFalse();
    }
}
