package dev.demarche.corenlp;

import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Annotator;
import dev.demarche.text.DependencyTree;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Annotates English text with CoreNLP: tokens, parts of speech, lemmas, names of three classes, and basic dependencies on
 * demand. Thread-safe. Loading takes a few seconds and half a gigabyte of memory.
 */
public final class CoreNlpAnnotator implements Annotator {

    private final Models models = Models.load();

    /**
     * Loads the models.
     *
     * @throws dev.demarche.ModelException if one is missing or damaged
     */
    public CoreNlpAnnotator() {}

    @Override
    public AnnotatedText annotate(String text, List<Range> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        Capitals capitals = new Capitals(text, paragraphs);
        for (int p = 0; p < paragraphs.size(); p++) {
            Range paragraph = paragraphs.get(p);
            boolean shouted = Capitals.isShouted(paragraph.of(text));
            for (CoreMap sentence : split(paragraph.of(text))) {
                if (shouted) {
                    capitals.lower(sentence.get(CoreAnnotations.TokensAnnotation.class));
                }
                sentences.add(sentence(text, sentences.size(), p, paragraph.start(), sentence));
            }
        }
        return new AnnotatedText(text, paragraphs, sentences);
    }

    private List<CoreMap> split(String paragraph) {
        Annotation annotation = new Annotation(paragraph);
        models.tokenizer().annotate(annotation);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .flatMap(sentence -> Pieces.of(sentence).stream())
                .toList();
    }

    private Sentence sentence(String text, int index, int paragraph, int offset, CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        models.tagger().tagCoreLabels(labels);
        List<CoreLabel> named = models.names().classifySentence(labels);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            label.setNER(named.get(i).get(CoreAnnotations.AnswerAnnotation.class));
            Range range = new Range(offset + label.beginPosition(), offset + label.endPosition());
            tokens.add(new Token(range, range.of(text), Lemmas.of(label), label.tag(), label.ner()));
        }
        return new Sentence(index, paragraph, tokens, () -> parse(sentence, labels.size()));
    }

    private DependencyTree parse(CoreMap sentence, int size) {
        Integer[] heads = new Integer[size];
        String[] relations = new String[size];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        GrammaticalStructure structure = models.parser().predict(sentence);
        for (TypedDependency edge : structure.typedDependencies()) {
            int dependent = edge.dep().index() - 1;
            heads[dependent] = edge.gov().index() - 1;
            relations[dependent] = edge.reln().toString();
        }
        return new DependencyTree(List.of(heads), List.of(relations));
    }
}
