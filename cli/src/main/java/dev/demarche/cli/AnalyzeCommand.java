package dev.demarche.cli;

import dev.demarche.Analysis;
import dev.demarche.Article;
import dev.demarche.StanceAnalyzer;
import dev.demarche.cli.input.ArticleFiles;
import dev.demarche.cli.input.ArticleReader;
import dev.demarche.cli.input.Input;
import dev.demarche.cli.input.InputException;
import dev.demarche.cli.output.AnalysisWriter;
import dev.demarche.cli.output.OutputFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses articles. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Finds the quotations of articles, their speakers and stances.")
final class AnalyzeCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files or folders (*.txt, *.html, *.jsonl, *.csv), or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.text;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to a file instead of standard output.")
    private @Nullable Path output;

    @Mixin
    private AnalyzerMixin options = new AnalyzerMixin();

    @Spec
    private CommandSpec spec;

    private int failures;

    @Override
    public Integer call() throws IOException {
        List<Path> files = files();
        if (output == null) {
            analyze(files, spec.commandLine().getOut());
        } else {
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
                analyze(files, writer);
            }
        }
        return failures == 0 ? Main.DONE : Main.FAILED;
    }

    private List<Path> files() {
        try {
            return ArticleFiles.of(paths);
        } catch (InputException e) {
            throw new CommandException(Main.WRONG_USE, e.getMessage());
        }
    }

    private void analyze(List<Path> files, PrintWriter target) {
        ArticleReader reader = new ArticleReader(System.in);
        try (StanceAnalyzer analyzer = options.open();
                Progress progress = Progress.of("Analysing", files.size());
                AnalysisWriter writer = format.writer(target);
                Stream<Article> articles = files.stream()
                        .flatMap(file -> reader.read(file).onClose(progress::step))
                        .map(this::article)
                        .filter(Objects::nonNull);
                Stream<Analysis> analyses = analyzer.analyzeAll(articles)) {
            analyses.forEachOrdered(writer::write);
        }
    }

    private @Nullable Article article(Input input) {
        if (input instanceof Input.Failed failed) {
            fail(failed.message());
            return null;
        }
        return ((Input.Read) input).article();
    }

    private void fail(@Nullable String message) {
        failures++;
        spec.commandLine().getErr().println("demarche: " + message);
    }
}
