package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that measures patterns, on one small article. */
class PatternsIT {

    private static final String ARTICLE = """
            id: pier
            genre: agency
            topic: pier
            date: 2024-05-17
            ---
            <s1>Lena Hartog</s1> <c1>said</c1> <q1>that the pier would close</q1>.

            <q2>"We stay,"</q2> <c2>said</c2> <s2>Jonas Ruud</s2>.
            ---
            speakers
            H | Lena Hartog | person | | |
            R | Jonas Ruud | person | | |
            ---
            quotations
            1 | H | statement | neutral | none
            2 | R | statement | neutral | none
            """;

    @TempDir
    private Path folder;

    @Test
    void aPatternThatIsLeftOutFindsNothingAnyMore() throws IOException {
        Files.writeString(folder.resolve("pier.txt"), ARTICLE);

        CommandRun run = CommandRun.of("evaluate", "patterns", "--gold", folder);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("| nothing | 2 | 1.000 | 1.000 | 1.000 | 1.000 |")
                .contains("| ClausePattern | 1 | 1.000 | 1.000 | .500 | .667 |")
                .contains("| NounPattern | 0 | – | 1.000 | 1.000 | 1.000 |");
    }
}
