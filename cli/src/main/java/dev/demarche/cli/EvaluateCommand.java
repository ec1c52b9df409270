package dev.demarche.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the product against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "stance|attribution|patterns|results",
        description = "Measures stance or attribution against gold data.",
        subcommands = {
            EvaluateStanceCommand.class,
            EvaluateAttributionCommand.class,
            EvaluatePatternsCommand.class,
            EvaluateResultsCommand.class
        })
final class EvaluateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What shall be evaluated: stance or attribution?");
    }
}
