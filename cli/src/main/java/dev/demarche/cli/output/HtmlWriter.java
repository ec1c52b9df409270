package dev.demarche.cli.output;

import dev.demarche.Analysis;
import dev.demarche.eval.html.ArticlePage;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes one page with all articles. */
final class HtmlWriter implements AnalysisWriter {

    private final PrintWriter target;
    private final List<Analysis> analyses = new ArrayList<>();

    HtmlWriter(PrintWriter target) {
        this.target = target;
    }

    @Override
    public void write(Analysis analysis) {
        analyses.add(analysis);
    }

    @Override
    public void close() {
        target.print(ArticlePage.render(analyses));
        target.flush();
    }
}
