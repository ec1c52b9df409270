package dev.demarche.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Evidence;
import dev.demarche.EvidenceDetail;
import dev.demarche.SentenceForm;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.Stance;
import dev.demarche.StancePrediction;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.StanceClassifier;
import dev.demarche.stance.StanceModels;
import dev.demarche.stance.Statement;
import dev.demarche.text.Annotator;
import dev.demarche.text.Range;
import dev.demarche.text.SentenceEncoder;
import dev.demarche.text.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordEvidenceTest {

    private static final Annotator ANNOTATOR = new SpaceAnnotator();
    private static final List<String> KNOWN = List.of("applaud", "rumour", "weather");
    private static final int OFFSET = 7;

    /** Sees whether a text holds each of a few words. */
    private static final SentenceEncoder ENCODER = new SentenceEncoder() {
        @Override
        public String id() {
            return "words";
        }

        @Override
        public int dimension() {
            return KNOWN.size();
        }

        @Override
        public List<float[]> encode(List<String> sentences) {
            return sentences.stream().map(WordEvidenceTest::vector).toList();
        }
    };

    @TempDir
    Path folder;

    private static float[] vector(String text) {
        float[] vector = new float[KNOWN.size()];
        Arrays.stream(text.split("[ .]+"))
                .map(KNOWN::indexOf)
                .filter(i -> i >= 0)
                .forEach(i -> vector[i] = 1);
        return vector;
    }

    @BeforeEach
    void train() {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sentences.add(sentence("s" + i, "g" + i, "we applaud plan " + i, Set.of("support")));
            sentences.add(sentence("r" + i, "g" + i, "we applaud rumour " + i, Set.of()));
            sentences.add(sentence("w" + i, "g" + i, "the weather is mild " + i, Set.of()));
            sentences.add(sentence("t" + i, "g" + i, "we applaud storm " + i, Set.of("support")));
        }
        new Trainer(ANNOTATOR).encoder(ENCODER).profile(Profile.ACCURATE).train(sentences, folder.resolve("m"));
    }

    @Test
    void aWordWeighsWhatItsAbsenceTakesAway() {
        assertThat(words("we applaud plan", EvidenceDetail.WORDS)).hasSize(1).allSatisfy(evidence -> {
            assertThat(evidence.stance()).isEqualTo(new Stance("support"));
            assertThat(Objects.requireNonNull(evidence.span()).text()).isEqualTo("applaud");
            assertThat(evidence.span().start()).isEqualTo(OFFSET + 3);
            assertThat(evidence.weight()).isPositive().isEqualTo(whole("we applaud plan"));
        });
    }

    @Test
    void longSentencesLoseRunsOfWords() {
        String text = "well ".repeat(50) + "we applaud";
        assertThat(words(text, EvidenceDetail.WORDS))
                .extracting(evidence -> Objects.requireNonNull(evidence.span()).text())
                .containsExactly("we applaud");
    }

    @Test
    void isLeftOutUnlessAskedFor() {
        assertThat(words("we applaud plan", EvidenceDetail.FEATURES)).isEmpty();
    }

    private List<Evidence> words(String text, EvidenceDetail detail) {
        return classify(text, detail).evidence().stream()
                .filter(evidence -> evidence.feature().equals("meaning of the words"))
                .toList();
    }

    private double whole(String text) {
        return classify(text, EvidenceDetail.FEATURES).evidence().stream()
                .filter(evidence -> evidence.feature().equals("meaning of the sentence"))
                .mapToDouble(Evidence::weight)
                .sum();
    }

    private StancePrediction classify(String text, EvidenceDetail detail) {
        String article = " ".repeat(OFFSET) + text;
        List<Token> tokens = ANNOTATOR.annotate(article, List.of(new Range(0, article.length()))).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .toList();
        try (StanceClassifier classifier = StanceModels.load(folder.resolve("m"), ENCODER, detail)) {
            return classifier
                    .classify(List.of(new Statement(text, OFFSET, tokens, SentenceForm.SPEECH, null, null)))
                    .get(0)
                    .stance();
        }
    }

    private static LabelledSentence sentence(String id, String group, String text, Set<String> labels) {
        Polarity polarity = labels.isEmpty() ? Polarity.NEUTRAL : Polarity.POSITIVE;
        return new LabelledSentence(
                id, group, null, text, SentenceForm.SPEECH, null, null, null, labels, null, polarity, null, null);
    }
}
