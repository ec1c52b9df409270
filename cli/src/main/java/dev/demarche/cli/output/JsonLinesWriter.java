package dev.demarche.cli.output;

import dev.demarche.Analysis;
import dev.demarche.eval.json.AnalysisJson;
import java.io.PrintWriter;

/** Writes JSON Lines, flushing each, so that nothing already written is lost. */
final class JsonLinesWriter implements AnalysisWriter {

    private final PrintWriter target;

    JsonLinesWriter(PrintWriter target) {
        this.target = target;
    }

    @Override
    public void write(Analysis analysis) {
        target.print(AnalysisJson.line(analysis) + "\n");
        target.flush();
    }
}
