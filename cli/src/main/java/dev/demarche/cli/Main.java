package dev.demarche.cli;

import dev.demarche.ModelException;
import dev.demarche.cli.input.InputException;
import dev.demarche.datasets.DataException;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code demarche} command. Exit status: 0 done, 1 the work failed, 2 wrong use. */
@Command(
        name = "demarche",
        description = "Finds every statement in news articles, who made it, and the stance it takes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AnalyzeCommand.class,
            ClassifyCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            ProfileCommand.class,
            DatasetsCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {

    /** The work was done. */
    static final int DONE = 0;

    /** Some of the work failed. */
    static final int FAILED = 1;

    /** The command was used wrongly. */
    static final int WRONG_USE = 2;

    /** What a user can cause and mend; all else is a fault of the program. */
    private static final List<Class<? extends Exception>> EXPECTED = List.of(
            CommandException.class,
            ModelException.class,
            DataException.class,
            InputException.class,
            UncheckedIOException.class);

    @Spec
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        int status = commandLine(writer(FileDescriptor.out), writer(FileDescriptor.err))
                .execute(arguments);
        System.exit(status);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
        line.setParameterExceptionHandler((e, arguments) -> wrongUse(e));
        return line;
    }

    private static int failed(Exception e, CommandLine command) throws Exception {
        if (EXPECTED.stream().noneMatch(known -> known.isInstance(e))) {
            throw e;
        }
        command.getErr().println("demarche: " + e.getMessage());
        return e instanceof CommandException known ? known.status() : FAILED;
    }

    private static int wrongUse(ParameterException e) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("demarche: " + e.getMessage());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_USE;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)),
                true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? See 'demarche --help'.");
    }
}
