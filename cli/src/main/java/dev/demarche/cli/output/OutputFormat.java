package dev.demarche.cli.output;

import java.io.PrintWriter;

/** The formats of analyses. The names are those of the command line. */
public enum OutputFormat {
    /** For people. */
    text,
    /** A JSON array, indented. */
    json,
    /** One JSON object a line. */
    jsonl,
    /** A table, one quotation a row. */
    csv,
    /** A page that shows the quotations in the article. */
    html;

    /** {@return a writer of this format} */
    public AnalysisWriter writer(PrintWriter target) {
        return switch (this) {
            case text -> new TextWriter(target);
            case json -> new JsonWriter(target);
            case jsonl -> new JsonLinesWriter(target);
            case csv -> new CsvWriter(target);
            case html -> new HtmlWriter(target);
        };
    }
}
