package dev.demarche.pipeline;

import dev.demarche.Analysis;
import dev.demarche.AnalyzerOptions;
import dev.demarche.Article;
import dev.demarche.Classification;
import dev.demarche.Quotation;
import dev.demarche.SentenceForm;
import dev.demarche.Speaker;
import dev.demarche.StanceAnalyzer;
import dev.demarche.quotation.Attribution;
import dev.demarche.quotation.QuotationFinder;
import dev.demarche.speaker.SpeakerResolver;
import dev.demarche.stance.StanceClassifier;
import dev.demarche.targets.TargetFinder;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Annotator;
import dev.demarche.text.Paragraphs;
import java.util.List;
import java.util.stream.Stream;

/** The stages, one after the other. */
final class Pipeline implements StanceAnalyzer {

    private final Annotator annotator;
    private final QuotationFinder quotations;
    private final SpeakerResolver speakers;
    private final StanceStage stances;
    private final TargetFinder targets = new TargetFinder();
    private final AnalyzerOptions options;

    Pipeline(
            Annotator annotator,
            QuotationFinder quotations,
            SpeakerResolver speakers,
            StanceClassifier stances,
            AnalyzerOptions options) {
        this.annotator = annotator;
        this.quotations = quotations;
        this.speakers = speakers;
        this.stances = new StanceStage(stances);
        this.options = options;
    }

    @Override
    public Analysis analyze(Article article) {
        AnnotatedText text = annotate(article.text());
        List<Attribution> found = find(text);
        List<Speaker> sources = speakers.resolve(text, found);
        List<Quotation> classified = stances.classify(text, found, sources);
        return new Analysis(article, Titles.of(article, text), targets.find(text, classified));
    }

    @Override
    public Stream<Analysis> analyzeAll(Stream<Article> articles) {
        return Parallel.map(articles, this::analyze, options.threads());
    }

    @Override
    public Classification classify(String text, SentenceForm form) {
        return stances.classify(annotate(text), form);
    }

    private AnnotatedText annotate(String text) {
        return annotator.annotate(text, Paragraphs.of(text));
    }

    private List<Attribution> find(AnnotatedText text) {
        return confident(quotations.find(text)).stream()
                .map(a -> a.with(confident(a.nested())))
                .toList();
    }

    private List<Attribution> confident(List<Attribution> found) {
        return found.stream()
                .filter(a -> a.confidence() >= options.minimumConfidence())
                .toList();
    }

    @Override
    public void close() {
        stances.close();
        annotator.close();
    }
}
