package dev.demarche.cli;

import dev.demarche.AttributionMode;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.eval.attribution.PatternContributions;
import dev.demarche.eval.report.PatternTable;
import dev.demarche.quotation.selection.Weights;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Annotator;
import dev.demarche.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what each attribution pattern contributes. */
@Command(
        name = "patterns",
        mixinStandardHelpOptions = true,
        description =
                "Measures what each attribution pattern contributes: its matches and their precision, and the whole"
                        + " system without it. Prints a Markdown table.")
final class EvaluatePatternsCommand implements Callable<Integer> {

    @Mixin
    private GoldMixin gold = new GoldMixin();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "statements",
            description = "Which attributions are looked for: statements or all. Default: ${DEFAULT-VALUE}.")
    private AttributionMode mode = AttributionMode.STATEMENTS;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<GoldArticle> articles = gold.articles().stream()
                .map(article -> mode == AttributionMode.STATEMENTS ? article.statements() : article)
                .toList();
        List<AnnotatedText> annotated = new ArrayList<>();
        try (Annotator annotator = Services.annotator();
                Progress progress = Progress.of("Reading", articles.size())) {
            for (GoldArticle article : articles) {
                annotated.add(annotator.annotate(article.text(), Paragraphs.of(article.text())));
                progress.step();
            }
        }
        PatternContributions contributions =
                new PatternContributions(articles, annotated, mode, Weights.fromClassPath());
        spec.commandLine()
                .getOut()
                .print(PatternTable.of(contributions.measure()).markdown());
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
