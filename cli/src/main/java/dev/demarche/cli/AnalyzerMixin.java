package dev.demarche.cli;

import dev.demarche.AttributionMode;
import dev.demarche.EvidenceDetail;
import dev.demarche.StanceAnalyzer;
import dev.demarche.StanceAnalyzerBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands that analyse text. */
final class AnalyzerMixin {

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "Folder of a model made by 'demarche train'. Default: the built-in English model.")
    private @Nullable Path model;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "statements",
            description =
                    "statements: what was said or written; all: beliefs and intentions too. Default: ${DEFAULT-VALUE}.")
    private AttributionMode mode = AttributionMode.STATEMENTS;

    @Option(
            names = "--minimum-confidence",
            paramLabel = "P",
            defaultValue = "0",
            description = "Leave out quotations of lower confidence, from 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double minimumConfidence;

    @Option(
            names = "--evidence",
            paramLabel = "DETAIL",
            defaultValue = "features",
            description =
                    "Why a stance was given. features: what each feature added; words: also what each word added to"
                            + " the meaning of its sentence, which takes some tenths of a second for each sentence with a"
                            + " stance. Default: ${DEFAULT-VALUE}.")
    private EvidenceDetail evidence = EvidenceDetail.FEATURES;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many articles to analyse at a time. Default: ${DEFAULT-VALUE}.")
    private int threads = 1;

    /** What reports call the model. */
    String modelName() {
        return model == null ? "Demarche" : String.valueOf(model.getFileName());
    }

    /** Whether only statements are looked for, not beliefs and intentions. */
    boolean statementsOnly() {
        return mode == AttributionMode.STATEMENTS;
    }

    StanceAnalyzer open() {
        return open(model);
    }

    /** Opens an analyzer with another model; null stands for the built-in one. */
    StanceAnalyzer open(@Nullable Path model) {
        try {
            StanceAnalyzerBuilder builder = StanceAnalyzer.builder()
                    .mode(mode)
                    .minimumConfidence(minimumConfidence)
                    .evidence(evidence)
                    .threads(threads);
            if (model != null) {
                builder.model(existing(model));
            }
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new CommandException(Main.WRONG_USE, e.getMessage());
        }
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CommandException(
                    Main.WRONG_USE, folder + ": no such model folder. Make one by 'demarche train'.");
        }
        return folder;
    }
}
