package dev.demarche.cli;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import dev.demarche.training.LabelScore;
import dev.demarche.training.Profile;
import dev.demarche.training.Trainer;
import dev.demarche.training.TrainingReport;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model on labelled sentences. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a model of stance and sentiment on labelled sentences.")
final class TrainCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "FILE.csv",
            required = true,
            description =
                    "Labelled sentences, with the columns id,text,labels and perhaps group,form,cue,side,sentiment."
                            + " May be given several times.")
    private List<Path> data = List.of();

    @Option(
            names = "--natural",
            paramLabel = "FILE.csv",
            description = "Sentences with labels as rare as in the texts that the model is for; sets the thresholds.")
    private List<Path> natural = List.of();

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder of the new model.")
    private Path output;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "accurate",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Profile profile = Profile.ACCURATE;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Folds of the cross-validation. Default: ${DEFAULT-VALUE}.")
    private int folds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Deals groups into folds. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<LabelledSentence> sentences = read(data);
        List<LabelledSentence> rare = read(natural);
        try (Annotator annotator = Services.annotator();
                SentenceEncoder encoder = Services.encoder();
                StepProgress progress = new StepProgress()) {
            print(new Trainer(annotator)
                    .encoder(encoder)
                    .profile(profile)
                    .natural(rare)
                    .folds(folds)
                    .seed(seed)
                    .listener(progress::show)
                    .train(sentences, output));
        } catch (IllegalArgumentException e) {
            throw new CommandException(Main.FAILED, e.getMessage());
        }
        return Main.DONE;
    }

    private static List<LabelledSentence> read(List<Path> files) {
        try {
            return SentenceReader.read(files);
        } catch (DataException | UncheckedIOException e) {
            throw new CommandException(Main.FAILED, e.getMessage());
        }
    }

    private void print(TrainingReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.print("Trained on " + report.sentences() + " sentences. In cross-validation:\n\n");
        out.print(row("", "precision", "recall", "F1", "examples"));
        report.stances().forEach(score -> out.print(row(score)));
        out.print("\n");
        report.sentiments().forEach(score -> out.print(row(score)));
        out.print("\nThe model is in " + report.folder() + ". Use it by --model " + report.folder() + ".\n");
        out.flush();
    }

    private static String row(LabelScore score) {
        return row(
                score.label(),
                share(score.precision()),
                share(score.recall()),
                share(score.f1()),
                Integer.toString(score.support()));
    }

    private static String row(String label, String... figures) {
        return String.format(Locale.ROOT, "%-16s", label)
                + String.format(Locale.ROOT, "%10s%10s%10s%10s", (Object[]) figures) + "\n";
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
