package dev.demarche.cli;

import dev.demarche.eval.html.ReportFolder;
import dev.demarche.eval.json.AnalysisReader;
import dev.demarche.eval.profile.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds up many analyses. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = "Adds up many analyses: who says how much, with which stance, about whom, when, and beside whom.")
final class ProfileCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "ANALYSES.jsonl",
            arity = "1..*",
            description = "What 'demarche analyze --format jsonl' printed.")
    private List<Path> files = List.of();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "The articles, as ID.txt, so that the profile can lead into them.")
    private @Nullable Path texts;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder of the profile.")
    private Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Profile profile = Profile.of(AnalysisReader.read(files, texts));
        ReportFolder.write(output, profile);
        spec.commandLine()
                .getErr()
                .println("The profile of " + profile.analyses().size() + " articles is "
                        + output.resolve("profile.html") + ".");
        return Main.DONE;
    }
}
