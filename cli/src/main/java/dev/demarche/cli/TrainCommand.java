package dev.demarche.cli;

import dev.demarche.datasets.DataException;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.eval.report.TextReport;
import dev.demarche.eval.retraining.ModelComparison;
import dev.demarche.eval.retraining.Retraining;
import dev.demarche.eval.retraining.RetrainingResult;
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
import org.jspecify.annotations.Nullable;
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
            names = "--encoder",
            paramLabel = "DIR",
            description = "Take the sentence encoder that was adapted into this folder; the model will bring it along."
                    + " Default: the built-in one.")
    private @Nullable Path encoder;

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

    @Option(
            names = "--base",
            paramLabel = "BASE",
            description = "default: train on the project's own sentences too. Default: on yours alone.")
    private @Nullable Base base;

    @Option(
            names = "--compare",
            paramLabel = "MODEL",
            description = "Say whether the new model is better than this one, on sentences that neither has seen."
                    + " A folder, or 'default' for the built-in model.")
    private @Nullable Path compare;

    @Option(
            names = "--gate",
            description = "With --compare: if the new model is significantly worse, do not write it and end with 1.")
    private boolean gate;

    @Spec
    private CommandSpec spec;

    /** The sentences that a user's own can be added to. */
    enum Base {
        /** Those of the project. */
        DEFAULT
    }

    @Override
    public Integer call() {
        if (gate && compare == null) {
            throw new CommandException(Main.WRONG_USE, "--gate needs --compare MODEL.");
        }
        if (encoder != null && profile == Profile.FAST) {
            throw new CommandException(
                    Main.WRONG_USE, "--encoder needs --profile accurate: a fast model has no encoder.");
        }
        return print(retrain());
    }

    private RetrainingResult retrain() {
        List<LabelledSentence> rare = read(natural);
        try (Annotator annotator = Services.annotator();
                SentenceEncoder reader = Services.encoder(encoder);
                StepProgress progress = new StepProgress()) {
            Trainer trainer = new Trainer(annotator)
                    .encoder(reader)
                    .profile(profile)
                    .natural(rare)
                    .folds(folds)
                    .seed(seed)
                    .listener(progress::show);
            return retraining(trainer).run(data, output);
        } catch (DataException | UncheckedIOException | IllegalArgumentException e) {
            throw new CommandException(Main.FAILED, e.getMessage());
        }
    }

    private Retraining retraining(Trainer trainer) {
        Retraining retraining = new Retraining(trainer);
        if (base != null) {
            retraining.onTopOfProjectSentences();
        }
        if (compare != null) {
            retraining.compareWith(compare.toString().equals("default") ? null : compare);
        }
        return gate ? retraining.gated() : retraining;
    }

    private int print(RetrainingResult result) {
        result.warnings().forEach(warning -> spec.commandLine().getErr().println("demarche: warning: " + warning));
        TrainingReport report = result.report();
        if (report != null) {
            print(report);
        }
        ModelComparison comparison = result.comparison();
        if (comparison != null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print("\n" + TextReport.of(comparison.comparison(), comparison.summary()));
            out.flush();
        }
        if (report == null) {
            spec.commandLine()
                    .getErr()
                    .println("demarche: the new model is significantly worse than " + compare
                            + " and was not written. Label more sentences, or train without --gate.");
        }
        return report == null ? Main.FAILED : Main.DONE;
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
