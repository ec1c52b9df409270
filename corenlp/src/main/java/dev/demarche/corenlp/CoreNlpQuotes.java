package dev.demarche.corenlp;

import dev.demarche.ModelException;
import dev.demarche.text.Range;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's own quote annotator, to be measured beside Demarche. It needs coreference models, which are only in CoreNLP's
 * own models jar, and two gigabytes of memory. Not thread-safe.
 */
public final class CoreNlpQuotes {

    private static final String COREFERENCE = "edu/stanford/nlp/models/coref/statistical/ranking_model.ser.gz";

    private final StanfordCoreNLP pipeline;

    /**
     * Loads the models.
     *
     * @throws ModelException if the models jar is not on the class path; it says how to get it
     */
    public CoreNlpQuotes() {
        if (CoreNlpQuotes.class.getClassLoader().getResource(COREFERENCE) == null) {
            throw new ModelException(
                    "CoreNLP's quote annotator needs its coreference models, which Demarche does not bring"
                            + " along. Fetch them once by 'mvn dependency:copy"
                            + " -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models -DoutputDirectory=DIR'"
                            + " (474 MB), then run the command with the environment variables"
                            + " DEMARCHE_CLASSPATH=DIR/stanford-corenlp-4.5.10-models.jar and DEMARCHE_MEMORY=4g.");
        }
        RedwoodConfiguration.current().clear().apply();
        pipeline = new StanfordCoreNLP(options());
    }

    /**
     * A quotation as CoreNLP sees it.
     *
     * @param content the quotation with its marks
     * @param mention the words for the speaker; null if CoreNLP finds none
     * @param name the speaker's name; null if CoreNLP finds none
     */
    public record Quote(
            Range content,
            @Nullable Range mention,
            @Nullable String name) {}

    /** {@return the outermost quotations of an article} */
    public List<Quote> find(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
        return annotation.get(CoreAnnotations.QuotationsAnnotation.class).stream()
                .map(quote -> quote(quote, tokens))
                .toList();
    }

    private static Quote quote(CoreMap quote, List<CoreLabel> tokens) {
        String canonical = quote.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
        return new Quote(
                new Range(
                        quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                mention(quote, tokens),
                canonical == null ? quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class) : canonical);
    }

    private static @Nullable Range mention(CoreMap quote, List<CoreLabel> tokens) {
        Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        return first == null || last == null
                ? null
                : new Range(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
    }

    private static Properties options() {
        Properties options = new Properties();
        options.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        options.setProperty("coref.algorithm", "statistical");
        options.setProperty("ner.applyNumericClassifiers", "false");
        options.setProperty("ner.applyFineGrained", "false");
        options.setProperty("ner.useSUTime", "false");
        return options;
    }
}
