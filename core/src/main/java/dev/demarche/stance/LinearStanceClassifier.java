package dev.demarche.stance;

import dev.demarche.Classification;
import dev.demarche.Evidence;
import dev.demarche.EvidenceDetail;
import dev.demarche.Sentiment;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.Stance;
import dev.demarche.StancePrediction;
import dev.demarche.text.SentenceEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Classifies with linear models on the features of each statement. */
final class LinearStanceClassifier implements StanceClassifier {

    private final FeatureExtractor extractor;
    private final @Nullable SentenceEncoder encoder;
    private final ClassifierHead stances;
    private final ClassifierHead sentiments;
    private final @Nullable WordEvidence words;

    LinearStanceClassifier(
            FeatureExtractor extractor,
            @Nullable SentenceEncoder encoder,
            ClassifierHead stances,
            ClassifierHead sentiments,
            EvidenceDetail detail) {
        this.extractor = extractor;
        this.encoder = encoder;
        this.stances = stances;
        this.sentiments = sentiments;
        words = encoder != null && detail == EvidenceDetail.WORDS ? new WordEvidence(stances.model(), encoder) : null;
    }

    @Override
    public List<Classification> classify(List<Statement> statements) {
        List<float[]> embeddings = encoder == null
                ? List.of()
                : encoder.encode(statements.stream().map(EncoderInput::of).toList());
        List<Classification> results = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            results.add(classify(statements.get(i), embeddings.isEmpty() ? null : embeddings.get(i)));
        }
        return results;
    }

    private Classification classify(Statement statement, float @Nullable [] embedding) {
        List<Feature> features = extractor.extract(statement, embedding);
        return new Classification(stance(statement, features, embedding), sentiment(features));
    }

    private StancePrediction stance(Statement statement, List<Feature> features, float @Nullable [] embedding) {
        double[] probabilities = stances.probabilities(features);
        Map<Stance, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < probabilities.length; i++) {
            scores.put(new Stance(stances.calibrations().get(i).label()), probabilities[i]);
        }
        List<Integer> given = IntStream.range(0, probabilities.length)
                .filter(i -> probabilities[i] >= stances.calibrations().get(i).threshold())
                .boxed()
                .sorted(Comparator.comparing(i -> -probabilities[i]))
                .toList();
        List<Stance> labels = given.stream()
                .map(i -> new Stance(stances.calibrations().get(i).label()))
                .toList();
        List<Evidence> further = words == null || embedding == null ? List.of() : words.of(statement, embedding, given);
        List<Evidence> evidence = given.stream()
                .flatMap(i -> Explanation.of(stances.model(), i, features, statement, further).stream())
                .toList();
        return new StancePrediction(
                labels.isEmpty() ? Stance.NONE : labels.get(0),
                labels,
                scores,
                Abstention.reason(statement, features, stances, probabilities),
                evidence);
    }

    private Sentiment sentiment(List<Feature> features) {
        double[] probabilities = sentiments.probabilities(features);
        double sum = IntStream.range(0, probabilities.length)
                .mapToDouble(i -> probabilities[i])
                .sum();
        Map<Polarity, Double> scores = new EnumMap<>(Polarity.class);
        for (Polarity polarity : Polarity.values()) {
            int i = sentiments.model().labels().indexOf(polarity.name().toLowerCase(Locale.ROOT));
            scores.put(polarity, i < 0 ? 0 : probabilities[i] / sum);
        }
        Polarity best = scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Polarity.NEUTRAL);
        return new Sentiment(best, scores);
    }

    @Override
    public void close() {
        if (encoder != null) {
            encoder.close();
        }
    }
}
