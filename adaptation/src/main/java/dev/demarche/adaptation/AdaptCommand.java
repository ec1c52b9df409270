package dev.demarche.adaptation;

import dev.demarche.ModelException;
import dev.demarche.datasets.DataException;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.embeddings.Adaptation;
import dev.demarche.training.ProjectSentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Adapts the encoder to the project's sentences or to a user's, whose labels may be any. */
@Command(
        name = "adapt",
        mixinStandardHelpOptions = true,
        description = "Adapts the sentence encoder to labelled sentences. Train models with the result by"
                + " 'demarche train --encoder DIR'.")
public final class AdaptCommand implements Callable<Integer> {

    private static final String MAVEN =
            "mvn -Padaptation -pl adaptation -am process-classes -Dadapt=\"%s\"";

    @Option(
            names = "--data",
            paramLabel = "FILE.csv",
            description = "Labelled sentences. May be given several times. Default: the project's own.")
    private List<Path> data = List.of();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "adaptation/target/adapted",
            description = "The folder of the adapted encoder. Default: ${DEFAULT-VALUE}.")
    private Path output;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "2",
            description = "How often each sentence is seen; 0 writes the encoder as it is. Default: ${DEFAULT-VALUE}.")
    private int epochs;

    @Option(
            names = "--start",
            paramLabel = "START",
            defaultValue = "published",
            description = "published: the encoder as it was published; adapted: as the project adapted it."
                    + " Default: ${DEFAULT-VALUE}.")
    private Start start = Start.PUBLISHED;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Decides order and dropout. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--data-version",
            paramLabel = "NAME",
            defaultValue = "unknown",
            description = "Names the version of the data in the manifest, such as a commit. Default: ${DEFAULT-VALUE}.")
    private String dataVersion = "unknown";

    @Spec
    private CommandSpec spec;

    /** What the tuning starts from. */
    enum Start {
        /** The encoder as it was published. */
        PUBLISHED,
        /** The encoder as the project adapted it. */
        ADAPTED
    }

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AdaptCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try {
            adapt();
            return CommandLine.ExitCode.OK;
        } catch (DataException | ModelException | UncheckedIOException | IllegalArgumentException e) {
            spec.commandLine().getErr().println("adapt: " + e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private void adapt() throws IOException {
        List<LabelledSentence> sentences = data.isEmpty() ? ProjectSentences.balanced() : SentenceReader.read(data);
        Optional<Adaptation> before = start == Start.ADAPTED ? Adaptation.ofProject() : Optional.empty();
        TuningSettings settings = TuningSettings.DEFAULT.withEpochs(epochs).withSeed(seed);
        new Adapt(settings, before, sentences).write(output, command(), dataVersion);
        spec.commandLine()
                .getOut()
                .println("The adapted encoder is in " + output + ". Train with it by 'demarche train --encoder "
                        + output + "'.");
    }

    /** {@return the whole command, with every option that its result depends on} */
    String command() {
        StringBuilder options = new StringBuilder();
        data.forEach(file -> options.append("--data ").append(file).append(' '));
        options.append("--start ").append(start.name().toLowerCase(Locale.ROOT));
        options.append(" --epochs ").append(epochs).append(" --seed ").append(seed);
        options.append(" --data-version ")
                .append(dataVersion)
                .append(" --output ")
                .append(output);
        return MAVEN.formatted(options);
    }
}
