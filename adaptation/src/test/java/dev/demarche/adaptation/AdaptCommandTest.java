package dev.demarche.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AdaptCommandTest {

    @Test
    void theManifestNamesEveryOption() {
        AdaptCommand command = new AdaptCommand();
        new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs("--data", "a.csv", "--data", "b.csv", "--start", "adapted", "--seed", "7");

        assertThat(command.command())
                .isEqualTo("mvn -Padaptation -pl adaptation -am process-classes -Dadapt=\"--data a.csv"
                        + " --data b.csv --start adapted --epochs 3 --seed 7 --data-version unknown"
                        + " --output adaptation/target/adapted\"");
    }
}
