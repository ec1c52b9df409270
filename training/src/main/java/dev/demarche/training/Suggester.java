package dev.demarche.training;

import dev.demarche.StancePrediction;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.EncoderInput;
import dev.demarche.stance.Feature;
import dev.demarche.stance.FeatureExtractor;
import dev.demarche.stance.ModelFiles;
import dev.demarche.stance.StanceClassifier;
import dev.demarche.stance.StanceModels;
import dev.demarche.stance.Statement;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Picks the sentences whose labels would help a model most: of those that it is least sure of, the ones that differ most
 * from each other in its own features (k-center greedy; Sener and Savarese, 2018). Sentences that it was trained on are left
 * out.
 */
public final class Suggester {

    private static final int SHORTLIST = 5;

    private final Annotator annotator;
    private final @Nullable SentenceEncoder encoder;
    private final ModelFiles files;
    private final StanceClassifier classifier;
    private final FeatureExtractor extractor;

    /**
     * Makes a suggester.
     *
     * @param annotator reads the sentences
     * @param encoder the encoder that an accurate model needs; null if there is none
     * @param model the folder of the model; null for the default one
     */
    public Suggester(Annotator annotator, @Nullable SentenceEncoder encoder, @Nullable Path model) {
        this.annotator = annotator;
        this.files = StanceModels.files(model, encoder);
        this.encoder = StanceModels.encoder(files, encoder);
        this.classifier = StanceModels.load(model, this.encoder);
        this.extractor = new FeatureExtractor(files.families());
    }

    /**
     * {@return at most {@code count} sentences of the pool, the one that helps most first}
     *
     * @param pool sentences; their labels are not looked at
     * @param count how many to pick
     * @param listener hears how far the work is
     */
    public List<Suggestion> suggest(List<LabelledSentence> pool, int count, TrainingListener listener) {
        SeenSentences seen = SeenSentences.of(files);
        List<Suggestion> unsure = new ArrayList<>();
        for (int i = 0; i < pool.size(); i++) {
            if (!seen.contains(pool.get(i))) {
                unsure.add(suggestion(pool.get(i)));
            }
            listener.progress("Classifying", i + 1, pool.size());
        }
        unsure.sort(Comparator.comparingDouble((Suggestion s) -> -s.uncertainty())
                .thenComparing(s -> s.sentence().id()));
        return spread(unsure.subList(0, Math.min(unsure.size(), SHORTLIST * count)), count);
    }

    private Suggestion suggestion(LabelledSentence sentence) {
        StancePrediction guess = classifier
                .classify(List.of(Examples.statement(sentence, annotator)))
                .get(0)
                .stance();
        double uncertainty = guess.scores().values().stream()
                .mapToDouble(p -> 1 - 2 * Math.abs(p - .5))
                .max()
                .orElse(0);
        return new Suggestion(sentence, guess, uncertainty);
    }

    /** The first, then always the one that is farthest from all that were picked. */
    private List<Suggestion> spread(List<Suggestion> shortlist, int count) {
        List<Map<String, Double>> vectors = shortlist.stream()
                .map(s -> vector(Examples.statement(s.sentence(), annotator)))
                .toList();
        double[] likeness = new double[shortlist.size()];
        List<Suggestion> picked = new ArrayList<>();
        int next = 0;
        while (picked.size() < Math.min(count, shortlist.size())) {
            picked.add(shortlist.get(next));
            Map<String, Double> latest = vectors.get(next);
            likeness[next] = Double.MAX_VALUE;
            for (int i = 0; i < likeness.length; i++) {
                likeness[i] = Math.max(likeness[i], cosine(vectors.get(i), latest));
            }
            next = least(likeness);
        }
        return picked;
    }

    private static int least(double[] values) {
        int least = 0;
        for (int i = 1; i < values.length; i++) {
            least = values[i] < values[least] ? i : least;
        }
        return least;
    }

    private Map<String, Double> vector(Statement statement) {
        float[] embedding = extractor.needsEmbedding() && encoder != null
                ? encoder.encode(List.of(EncoderInput.of(statement))).get(0)
                : null;
        Map<String, Double> vector = new TreeMap<>();
        double squares = 0;
        for (Feature feature : extractor.extract(statement, embedding)) {
            vector.put(feature.name(), feature.value());
            squares += feature.value() * feature.value();
        }
        double length = Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
        vector.replaceAll((name, value) -> value / length);
        return vector;
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        return a.entrySet().stream()
                .mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0))
                .sum();
    }
}
