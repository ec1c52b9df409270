package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.EncoderInput;
import dev.demarche.stance.FeatureExtractor;
import dev.demarche.stance.Statement;
import dev.demarche.text.Annotator;
import dev.demarche.text.Range;
import dev.demarche.text.SentenceEncoder;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes training examples of labelled sentences. */
public final class Examples {

    private final Annotator annotator;
    private final @Nullable SentenceEncoder encoder;
    private final FeatureExtractor extractor;

    /**
     * Makes a reader of sentences.
     *
     * @param annotator splits sentences into words
     * @param encoder makes embeddings; null if the features need none
     * @param extractor says which features
     */
    public Examples(Annotator annotator, @Nullable SentenceEncoder encoder, FeatureExtractor extractor) {
        this.annotator = annotator;
        this.encoder = encoder;
        this.extractor = extractor;
    }

    /** {@return the sentences with their features} */
    public List<TrainingExample> of(List<LabelledSentence> sentences, TrainingListener listener) {
        List<TrainingExample> examples = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            Statement statement = statement(sentence, annotator);
            float[] embedding = extractor.needsEmbedding() && encoder != null
                    ? encoder.encode(List.of(EncoderInput.of(statement))).get(0)
                    : null;
            examples.add(new TrainingExample(sentence, extractor.extract(statement, embedding)));
            listener.progress("Reading sentences", examples.size(), sentences.size());
        }
        return examples;
    }

    /** {@return a labelled sentence as something to classify} */
    public static Statement statement(LabelledSentence sentence, Annotator annotator) {
        String text = sentence.text();
        List<Token> tokens = annotator.annotate(text, List.of(new Range(0, text.length()))).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .toList();
        return new Statement(text, 0, tokens, sentence.form(), sentence.cue(), sentence.side());
    }
}
