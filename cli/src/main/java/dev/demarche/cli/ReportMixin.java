package dev.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of all commands that report figures. */
final class ReportMixin {

    /** The formats of figures on standard output. The names are those of the command line. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Of the figures on standard output: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Also write the whole report into this folder: HTML, Markdown, JSON and CSV.")
    private @Nullable Path output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Complains before the work is done rather than after it. */
    void check() {
        if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
            throw new CommandException(Main.WRONG_USE, output + ": is a file. Name a folder for the report.");
        }
    }

    void write(Supplier<String> text, Supplier<String> json, Consumer<Path> folder) {
        PrintWriter out = spec.commandLine().getOut();
        out.print((format == Format.json ? json : text).get());
        out.flush();
        if (output != null) {
            folder.accept(output);
            spec.commandLine().getErr().println("The report is " + output.resolve("report.html") + ".");
        }
    }
}
