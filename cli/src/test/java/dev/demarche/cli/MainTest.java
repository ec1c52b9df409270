package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                  | Which command?
                    quote                         | Unmatched argument
                    analyze                       | Missing required parameter
                    analyze nowhere.txt           | nowhere.txt: no such file or folder.
                    analyze x.txt --threads many  | 'many' is not an int
                    analyze x.txt --format pdf    | pdf
                    datasets stats src/test/java  | src/test/java: there is no CSV file of labelled sentences
                    """)
    void wrongUseEndsWithTwoAndSaysWhy(String arguments, String message) {
        assertThat(run(arguments == null ? new String[0] : arguments.split(" +")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("demarche: ").contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("analyze", "--help")).isEqualTo(0);
        assertThat(out.toString()).contains("Usage: demarche analyze", "--minimum-confidence", "jsonl");
        assertThat(err.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
