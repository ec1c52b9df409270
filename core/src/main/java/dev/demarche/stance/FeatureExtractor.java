package dev.demarche.stance;

import dev.demarche.SentenceForm;
import dev.demarche.stance.Words.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a statement into features. Training and classification both use it, so that they cannot differ. Thread-safe. */
public final class FeatureExtractor {

    /** Counts changes of the features; a model remembers with which version it was trained. */
    public static final int VERSION = 4;

    /** The length of each part of an embedding among the features. */
    public static final double EMBEDDING_SCALE = 4;

    /** Begins the name of each part of an embedding. */
    public static final String EMBEDDING = "embedding=";

    private static final String IN_REPORT = " in report";
    /** Ends the name of a feature of speech or of a clause. */
    public static final String IN_SPEECH = " in speech";
    /** Ends the name of a feature of a form. */
    static final List<String> FORMS = List.of(IN_REPORT, IN_SPEECH);

    private static final double NGRAM_LENGTH = 2;
    private static final double LEXICON_VALUE = 1.2;
    private static final double ACT_VALUE = 3.6;
    private static final double ATTRIBUTION_VALUE = 0.5;

    private final Set<FeatureFamily> families;
    private final CueLexicon cues = CueLexicon.load();
    private final LexiconFeatures lexicon = new LexiconFeatures(cues);

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
            lexicon.add(statement.tokens(), bag);
            features.addAll(forForm(bag.withValue(LEXICON_VALUE), statement.form()));
            if (statement.form() == SentenceForm.REPORT) {
                FeatureBag acts = new FeatureBag();
                ReportedActFeatures.add(cues, statement.tokens(), acts);
                features.addAll(acts.withValue(ACT_VALUE));
            }
        }
        if (families.contains(FeatureFamily.ATTRIBUTION)) {
            FeatureBag bag = new FeatureBag();
            AttributionFeatures.add(statement, words, bag);
            features.addAll(bag.withValue(ATTRIBUTION_VALUE));
        }
        if (needsEmbedding() && embedding != null) {
            features.addAll(embedding(embedding, statement.form()));
        }
        return features;
    }

    /** {@return the features that an embedding makes} */
    static List<Feature> embedding(float[] embedding, SentenceForm form) {
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < embedding.length; i++) {
            features.add(new Feature(EMBEDDING + i, EMBEDDING_SCALE * embedding[i], List.of()));
        }
        return forForm(features, form);
    }

    /**
     * {@return the features under a name for their form} A report tells of others' acts, which in speech would be no stance of
     * the speaker: the same words mean another thing there.
     */
    private static List<Feature> forForm(List<Feature> features, SentenceForm form) {
        String suffix = form == SentenceForm.REPORT ? IN_REPORT : IN_SPEECH;
        return features.stream()
                .map(f -> new Feature(f.name() + suffix, f.value(), f.ranges()))
                .toList();
    }
}
