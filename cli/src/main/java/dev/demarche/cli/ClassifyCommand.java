package dev.demarche.cli;

import dev.demarche.Classification;
import dev.demarche.StanceAnalyzer;
import dev.demarche.cli.input.InputException;
import dev.demarche.cli.input.SentenceRows;
import dev.demarche.eval.json.AnalysisJson;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Classifies sentences. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = "Gives stance and sentiment of the sentences in a CSV file.")
final class ClassifyCommand implements Callable<Integer> {

    /** The formats of classifications. */
    enum Format {
        text,
        jsonl
    }

    @Parameters(paramLabel = "FILE.csv", description = "CSV with the columns id,text and perhaps form.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private AnalyzerMixin options = new AnalyzerMixin();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (StanceAnalyzer analyzer = options.open()) {
            SentenceRows rows = SentenceRows.read(file);
            rows.sentences().forEach(row -> print(row.id(), analyzer.classify(row.text(), row.form())));
            rows.errors().forEach(error -> spec.commandLine().getErr().println("demarche: " + error));
            return rows.errors().isEmpty() ? Main.DONE : Main.FAILED;
        } catch (InputException e) {
            throw new CommandException(Main.FAILED, e.getMessage());
        }
    }

    private void print(String id, Classification result) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Format.jsonl ? AnalysisJson.line(id, result) + "\n" : text(id, result));
        out.flush();
    }

    private static String text(String id, Classification result) {
        String labels = result.stance().labels().stream()
                .map(stance -> String.format(
                        Locale.ROOT,
                        "%s %.0f %%",
                        stance.label(),
                        100 * result.stance().scores().getOrDefault(stance, 0.0)))
                .collect(Collectors.joining(" + "));
        String reason = result.stance().abstention();
        return id + "\t" + (labels.isEmpty() ? "none" : labels) + "\t"
                + result.sentiment().label().name().toLowerCase(Locale.ROOT)
                + (reason == null ? "" : "\tuncertain: " + reason) + "\n";
    }
}
