package dev.demarche.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Works on labelled data. */
@Command(
        name = "datasets",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "check|stats|agreement|suggest|tables",
        description = "Checks and describes labelled data.",
        subcommands = {
            DatasetsCheckCommand.class,
            DatasetsStatsCommand.class,
            DatasetsAgreementCommand.class,
            DatasetsSuggestCommand.class,
            DatasetsTablesCommand.class
        })
final class DatasetsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "What shall be done with the data: check, stats, agreement, suggest or tables?");
    }
}
