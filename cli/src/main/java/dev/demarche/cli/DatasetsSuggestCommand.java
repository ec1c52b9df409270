package dev.demarche.cli;

import dev.demarche.Stance;
import dev.demarche.cli.input.InputException;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.eval.report.CsvReport;
import dev.demarche.eval.report.Table;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import dev.demarche.training.Suggester;
import dev.demarche.training.Suggestion;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Picks sentences that are worth labelling. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description = "Prints the sentences whose labels would help a model most, as CSV whose column labels is to be"
                + " filled.")
final class DatasetsSuggestCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("id", "group", "text", "form", "side", "cue", "labels", "guess", "probability");

    @Option(
            names = "--pool",
            paramLabel = "PATH",
            required = true,
            description = "Sentences (*.csv with the columns id,text and perhaps form), or articles (*.txt, *.html,"
                    + " *.jsonl or a folder), whose quotations are taken.")
    private Path pool;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many to pick. Default: ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "Folder of a model made by 'demarche train'. Default: the built-in English model.")
    private @Nullable Path model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (count < 1) {
            throw new CommandException(Main.WRONG_USE, "--count is " + count + ", but must be at least 1.");
        }
        List<LabelledSentence> sentences = sentences();
        try (Annotator annotator = Services.annotator();
                SentenceEncoder encoder = Services.encoder();
                StepProgress progress = new StepProgress()) {
            print(new Suggester(annotator, encoder, model).suggest(sentences, count, progress::show));
        }
        return Main.DONE;
    }

    private List<LabelledSentence> sentences() {
        try {
            return SentencePool.read(pool);
        } catch (InputException e) {
            throw new CommandException(Main.FAILED, e.getMessage());
        }
    }

    private void print(List<Suggestion> suggestions) {
        PrintWriter out = spec.commandLine().getOut();
        List<List<String>> rows =
                suggestions.stream().map(DatasetsSuggestCommand::row).toList();
        out.print(CsvReport.of(new Table("suggestions", COLUMNS, rows)));
        out.flush();
    }

    private static List<String> row(Suggestion suggestion) {
        LabelledSentence sentence = suggestion.sentence();
        List<Stance> guess = suggestion.guess().labels();
        double highest = suggestion.guess().scores().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return List.of(
                sentence.id(),
                sentence.group(),
                sentence.text(),
                sentence.form().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(sentence.side(), ""),
                Objects.requireNonNullElse(sentence.cue(), ""),
                "",
                guess.isEmpty()
                        ? Stance.NONE.label()
                        : guess.stream().map(Stance::label).collect(Collectors.joining(",")),
                String.format(Locale.ROOT, "%.2f", highest));
    }
}
