package dev.demarche;

import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link StanceAnalyzerBuilder} was told.
 *
 * @param annotator the annotator, or null for the one on the class path
 * @param encoder the sentence encoder, or null for the one on the class path, if any
 * @param model the folder of the stance model, or null for the default one
 * @param mode which attributions are reported
 * @param minimumConfidence the least confidence of a reported quotation
 * @param evidence how far stances are explained
 * @param threads how many articles are analysed at a time
 */
public record AnalyzerOptions(
        @Nullable Annotator annotator,
        @Nullable SentenceEncoder encoder,
        @Nullable Path model,
        AttributionMode mode,
        double minimumConfidence,
        EvidenceDetail evidence,
        int threads) {}
