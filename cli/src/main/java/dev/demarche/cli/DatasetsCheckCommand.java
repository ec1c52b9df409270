package dev.demarche.cli;

import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.check.CheckOptions;
import dev.demarche.datasets.check.DatasetCheck;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds what is wrong with labelled data. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Names every problem of labelled sentences and gold articles; ends with 1 if there is one.")
final class DatasetsCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders of labelled data.")
    private List<Path> paths = List.of();

    @Option(
            names = "--labels",
            paramLabel = "LABEL",
            split = ",",
            description = "The labels that may occur. Default: any.")
    private Set<String> labels = Set.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        paths.forEach(DatasetsCheckCommand::requireExisting);
        List<DataProblem> problems = problems();
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(problem -> out.print(problem + "\n"));
        out.print(problems.isEmpty() ? "No problem found.\n" : problems.size() + " problems\n");
        out.flush();
        return problems.isEmpty() ? Main.DONE : Main.FAILED;
    }

    private List<DataProblem> problems() {
        try {
            return DatasetCheck.check(paths, CheckOptions.DEFAULT.withLabels(labels));
        } catch (UncheckedIOException e) {
            throw new CommandException(Main.FAILED, e.getMessage());
        }
    }

    private static void requireExisting(Path path) {
        if (!Files.exists(path)) {
            throw new CommandException(Main.WRONG_USE, path + ": no such file or folder.");
        }
    }
}
