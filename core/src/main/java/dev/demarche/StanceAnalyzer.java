package dev.demarche;

import java.util.stream.Stream;

/**
 * Finds the quotations of an article, attributes each to a speaker and classifies its stance and sentiment.
 *
 * <pre>{@code
 * try (StanceAnalyzer analyzer = StanceAnalyzer.create()) {
 *     for (Quotation q : analyzer.analyze(Article.of("id", text)).quotations()) {
 *         System.out.println(q.speaker().name() + ": " + q.stance().primary().label() + ": " + q.text());
 *     }
 * }
 * }</pre>
 *
 * <p>Thread-safe: make one and share it. Making one loads the models, which takes seconds.
 */
public interface StanceAnalyzer extends AutoCloseable {

    /**
     * {@return an analyzer with the default options}
     *
     * @throws ModelException if a model is missing or damaged
     */
    static StanceAnalyzer create() {
        return builder().build();
    }

    /** {@return a builder of an analyzer with options} */
    static StanceAnalyzerBuilder builder() {
        return new StanceAnalyzerBuilder();
    }

    /** {@return the statements of an article} */
    Analysis analyze(Article article);

    /**
     * {@return the analyses of many articles, in their order} Works on as many threads as the builder was told and holds
     * only a few articles at a time. Close the stream when you do not read it to its end.
     */
    Stream<Analysis> analyzeAll(Stream<Article> articles);

    /**
     * {@return stance and sentiment of a text on its own}
     *
     * @param text a sentence, a clause or a few sentences
     * @param form what the text is
     */
    Classification classify(String text, SentenceForm form);

    @Override
    void close();
}
