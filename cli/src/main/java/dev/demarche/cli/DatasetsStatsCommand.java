package dev.demarche.cli;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.datasets.check.DataFiles;
import dev.demarche.datasets.statistics.Agreement;
import dev.demarche.datasets.statistics.Annotation;
import dev.demarche.datasets.statistics.DatasetStatistics;
import dev.demarche.datasets.statistics.MainVerbs;
import dev.demarche.eval.html.ReportFolder;
import dev.demarche.eval.report.DatasetReport;
import dev.demarche.eval.report.JsonReport;
import dev.demarche.eval.report.TextReport;
import dev.demarche.text.Annotator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes labelled data. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Counts labels, forms, topics, lengths and wordings of labelled sentences, and the agreement of"
                + " annotators.")
final class DatasetsStatsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "CSV files of labelled sentences, or folders that hold some at any depth.")
    private List<Path> paths = List.of();

    @Option(
            names = "--annotations",
            paramLabel = "FILE.csv",
            arity = "2",
            description = "Two annotations of the same sentences, with the columns id,labels.")
    private List<Path> annotations = List.of();

    @Mixin
    private ReportMixin report = new ReportMixin();

    @Override
    public Integer call() {
        DatasetReport figures = describe(SentenceReader.read(files()));
        report.write(
                () -> TextReport.of(figures),
                () -> JsonReport.of(figures),
                folder -> ReportFolder.write(folder, figures));
        return Main.DONE;
    }

    private DatasetReport describe(List<LabelledSentence> sentences) {
        try (Annotator annotator = Services.annotator()) {
            return new DatasetReport(
                    paths.get(0).toString(),
                    DatasetStatistics.of(sentences),
                    MainVerbs.of(sentences, annotator),
                    agreement());
        }
    }

    private List<Path> files() {
        List<Path> files = DataFiles.sentences(paths);
        if (files.isEmpty()) {
            throw new CommandException(
                    Main.WRONG_USE,
                    paths.get(0) + ": there is no CSV file of labelled sentences in it, or in a folder inside it.");
        }
        return files;
    }

    private Map<String, Map<String, Agreement>> agreement() {
        return annotations.isEmpty()
                ? Map.of()
                : Map.of(
                        "two annotations",
                        Agreement.of(
                                Annotation.read(annotations.subList(0, 1)),
                                Annotation.read(annotations.subList(1, 2))));
    }
}
