package dev.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.quotation.Attribution;
import dev.demarche.quotation.QuotationFinder;
import dev.demarche.text.Paragraphs;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finds every marked content of the fixtures with its source, and nothing else. */
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
        return Stream.of("layouts.txt", "marks.txt", "texts.txt", "sources.txt").flatMap(AttributionFixture::read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void findsWhatIsMarked(AttributionFixture fixture) {
        var text = annotator.annotate(fixture.text(), Paragraphs.of(fixture.text()));
        List<Attribution> found = new QuotationFinder(fixture.mode()).find(text);
        assertThat(found.stream().map(a -> describe(fixture.text(), a.content(), a.source())))
                .containsExactlyInAnyOrderElementsOf(expected(fixture));
    }

    private static List<String> expected(AttributionFixture fixture) {
        List<String> expected = new ArrayList<>();
        // A quotation that goes on without cue has its speaker's words from the quotation before.
        Range[] last = new Range[1];
        fixture.contents().forEach((id, content) -> {
            last[0] = fixture.sources().getOrDefault(id, last[0]);
            expected.add(describe(fixture.text(), content, last[0]));
        });
        return expected;
    }

    private static String describe(String text, List<Range> content, Range source) {
        String pieces =
                String.join(" ... ", content.stream().map(r -> r.of(text)).toList());
        return (source == null ? "nobody" : source.of(text)) + ": " + pieces;
    }
}
