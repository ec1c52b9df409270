package dev.demarche.cli;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldFiles;
import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.attribution.SecondAnnotation;
import dev.demarche.eval.html.ReportFolder;
import dev.demarche.eval.report.JsonReport;
import dev.demarche.eval.report.StatisticsTables;
import dev.demarche.eval.report.Table;
import dev.demarche.eval.report.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two annotations of the same articles. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "Measures how far a second annotation of articles agrees with the first.")
final class DatasetsAgreementCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FIRST", description = "Folder of annotated articles.")
    private Path first = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SECOND",
            description = "The same articles, or some of them, annotated again.")
    private Path second = Path.of("");

    @Mixin
    private ReportMixin report = new ReportMixin();

    @Override
    public Integer call() {
        report.check();
        List<GoldArticle> once = GoldFiles.read(first, null);
        List<GoldArticle> again = GoldFiles.read(second, null);
        AttributionReport figures =
                AttributionReport.of("second annotation beside the first", SecondAnnotation.evaluate(once, again));
        Table stances = StatisticsTables.agreement("stances by sentence", SecondAnnotation.stances(once, again));
        report.write(
                () -> TextReport.of(figures) + "\n" + stances.text(),
                () -> JsonReport.of(figures),
                folder -> ReportFolder.write(folder, figures));
        return Main.DONE;
    }
}
