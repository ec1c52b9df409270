package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Analysis;
import dev.demarche.Article;
import dev.demarche.AttributionMode;
import dev.demarche.Evidence;
import dev.demarche.Quotation;
import dev.demarche.Span;
import dev.demarche.StanceAnalyzer;
import dev.demarche.StancePrediction;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every span of every output is a piece of the text, whatever the text. */
class OffsetPropertyIT {

    private static final int ONE_MEGABYTE = 1 << 20;

    private static final List<String> PIECES = List.of(
            "Minister Anna Verhoeven ",
            "said ",
            "that the raid was a crime",
            ". ",
            ", ",
            "\" ",
            " \"",
            "\u201c",
            "\u201d ",
            "\u2018",
            "\u2019",
            "''",
            "``",
            "\u00ab ",
            " \u00bb",
            "\u201e",
            "\n",
            "\r\n",
            "\n\n",
            "\r\n\r\n",
            "\u00a0",
            "\ud83d\ude00",
            "\ud83d",
            "\u0000",
            "\t",
            "- ",
            "\u2014",
            "According to the Kremlin ",
            "she ",
            "added",
            ": ",
            "TEHRAN WARNS OF WAR",
            "6\" gun ",
            "(",
            ")",
            "... ",
            "?!",
            "we will respond unless ",
            "e\u0301",
            "\u200d",
            "\u4f60\u597d ",
            "http://a.b/c?d=\u20ac ",
            "1,000.5 ",
            "U.S. ",
            "Mr. O'Neill's ",
            "talks ",
            "* ",
            "#tag @user ");

    private static StanceAnalyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = StanceAnalyzer.builder().mode(AttributionMode.ALL).build();
    }

    @AfterAll
    static void close() {
        analyzer.close();
    }

    static Stream<String> texts() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        return IntStream.range(0, 150)
                .mapToObj(i -> random.ints(random.nextInt(60), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void spansOfArbitraryTextFit(String text) {
        assertSpansFit(analyzer.analyze(Article.of("a", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n", "\"", "\u201c", "\ud83d\ude00", "said", ": "})
    void nearlyEmptyTextIsFine(String text) {
        assertSpansFit(analyzer.analyze(Article.of("a", text)));
    }

    @Test
    void aMegabyteIsFine() {
        String background =
                "It rained in the afternoon, and the road to the harbour was closed for an hour. ".repeat(100);
        String paragraph =
                "Minister Anna Verhoeven said on Friday that the raid \"was a crime\".\n\n" + background + "\n\n";
        int repeats = ONE_MEGABYTE / paragraph.length();
        Analysis analysis = analyzer.analyze(Article.of("a", paragraph.repeat(repeats)));
        assertThat(analysis.quotations()).hasSizeGreaterThanOrEqualTo(repeats);
        assertSpansFit(analysis);
    }

    @Test
    void aMegabyteWithoutAStopIsFine() {
        assertSpansFit(analyzer.analyze(Article.of("a", "and \"then ".repeat(ONE_MEGABYTE / 10))));
    }

    private static void assertSpansFit(Analysis analysis) {
        String text = analysis.article().text();
        for (Quotation quotation : analysis.quotations()) {
            spans(quotation)
                    .filter(Objects::nonNull)
                    .forEach(span ->
                            assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text()));
        }
    }

    private static Stream<Span> spans(Quotation quotation) {
        return Stream.of(
                        quotation.spans().stream(),
                        Stream.ofNullable(quotation.cue()).map(cue -> cue.span()),
                        Stream.ofNullable(quotation.speaker().mention()),
                        evidence(quotation.stance()),
                        quotation.sentences().stream()
                                .flatMap(sentence ->
                                        Stream.concat(Stream.of(sentence.span()), evidence(sentence.stance()))))
                .flatMap(stream -> stream);
    }

    private static Stream<Span> evidence(StancePrediction stance) {
        return stance.evidence().stream().map(Evidence::span);
    }
}
