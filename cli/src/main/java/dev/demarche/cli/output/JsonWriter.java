package dev.demarche.cli.output;

import dev.demarche.Analysis;
import dev.demarche.eval.json.AnalysisJson;
import java.io.PrintWriter;

/** Writes a JSON array of analyses. */
final class JsonWriter implements AnalysisWriter {

    private final PrintWriter target;
    private boolean first = true;

    JsonWriter(PrintWriter target) {
        this.target = target;
    }

    @Override
    public void write(Analysis analysis) {
        target.print((first ? "[" : ",\n") + AnalysisJson.pretty(analysis));
        target.flush();
        first = false;
    }

    @Override
    public void close() {
        target.print(first ? "[]\n" : "]\n");
        target.flush();
    }
}
