package dev.demarche.stance;

import dev.demarche.stance.Words.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a statement into features. Training and classification both use it, so that they cannot differ. Thread-safe. */
public final class FeatureExtractor {

    /** Counts changes of the features; a model remembers with which version it was trained. */
    public static final int VERSION = 1;

    /** The length of each part of an embedding among the features. */
    public static final double EMBEDDING_SCALE = 4;

    private static final double NGRAM_LENGTH = 2;
    private static final double LEXICON_VALUE = 0.3;
    private static final double ATTRIBUTION_VALUE = 0.5;

    private final Set<FeatureFamily> families;
    private final LexiconFeatures lexicon = new LexiconFeatures();

    /** Makes an extractor of some families of features. */
    public FeatureExtractor(Set<FeatureFamily> families) {
        this.families = EnumSet.copyOf(families);
    }

    /** {@return whether {@link #extract} needs an embedding} */
    public boolean needsEmbedding() {
        return families.contains(FeatureFamily.EMBEDDING);
    }

    /**
     * {@return the features of a statement; no two have the same name}
     *
     * @param statement the statement
     * @param embedding its embedding; null if {@link #needsEmbedding} is false
     */
    public List<Feature> extract(Statement statement, float @Nullable [] embedding) {
        List<Feature> features = new ArrayList<>();
        List<Word> words = Words.of(statement.tokens());
        if (families.contains(FeatureFamily.NGRAMS)) {
            FeatureBag bag = new FeatureBag();
            NgramFeatures.add(words, bag);
            features.addAll(bag.ofLength(NGRAM_LENGTH));
        }
        if (families.contains(FeatureFamily.LEXICON)) {
            FeatureBag bag = new FeatureBag();
            lexicon.add(statement.tokens(), statement.form(), bag);
            features.addAll(bag.withValue(LEXICON_VALUE));
        }
        if (families.contains(FeatureFamily.ATTRIBUTION)) {
            FeatureBag bag = new FeatureBag();
            AttributionFeatures.add(statement, words, bag);
            features.addAll(bag.withValue(ATTRIBUTION_VALUE));
        }
        if (needsEmbedding() && embedding != null) {
            addEmbedding(embedding, features);
        }
        return features;
    }

    private static void addEmbedding(float[] embedding, List<Feature> features) {
        for (int i = 0; i < embedding.length; i++) {
            features.add(new Feature("embedding=" + i, EMBEDDING_SCALE * embedding[i], List.of()));
        }
    }
}
