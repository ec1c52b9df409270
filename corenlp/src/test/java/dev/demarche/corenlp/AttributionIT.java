package dev.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finds every statement of the fixtures with its cue and its speaker, and nothing else. */
class AttributionIT {

    private static CoreNlpAnnotator annotator;

    @BeforeAll
    static void load() {
        annotator = new CoreNlpAnnotator();
    }

    @AfterAll
    static void close() {
        annotator.close();
    }

    static Stream<AttributionFixture> fixtures() {
        return Stream.of(
                        "layouts.txt",
                        "marks.txt",
                        "texts.txt",
                        "sources.txt",
                        "articles.txt",
                        "natural.txt",
                        "nested.txt",
                        "blind.txt")
                .flatMap(AttributionFixture::read);
    }

    static Stream<AttributionFixture> knownFailures() {
        return AttributionFixture.read("known-failures.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void findsWhatIsMarked(AttributionFixture fixture) {
        assertThat(Statements.found(annotator, fixture))
                .containsExactlyInAnyOrderElementsOf(Statements.expected(fixture));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("knownFailures")
    void stillFailsWhereItIsKnownToFail(AttributionFixture fixture) {
        assertThat(Statements.found(annotator, fixture))
                .as("This works now: move the fixture to the file where it belongs.")
                .isNotEqualTo(Statements.expected(fixture));
    }
}
