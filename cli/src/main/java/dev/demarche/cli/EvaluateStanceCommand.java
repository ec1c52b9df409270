package dev.demarche.cli;

import dev.demarche.StanceAnalyzer;
import dev.demarche.datasets.DataException;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.eval.report.JsonReport;
import dev.demarche.eval.report.TextReport;
import dev.demarche.eval.stance.ExtraColumns;
import dev.demarche.eval.stance.StanceAnswer;
import dev.demarche.eval.stance.StanceOptions;
import dev.demarche.eval.stance.StanceReport;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures stance and sentiment on labelled sentences. */
@Command(
        name = "stance",
        mixinStandardHelpOptions = true,
        description = "Measures how well stances and sentiments of labelled sentences are found.")
final class EvaluateStanceCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "FILE.csv",
            required = true,
            description = "Labelled sentences, with the columns id,text,labels and perhaps form,sentiment and others."
                    + " May be given several times.")
    private List<Path> data = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.text;

    @Mixin
    private AnalyzerMixin options = new AnalyzerMixin();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            List<LabelledSentence> sentences = SentenceReader.read(data);
            print(StanceReport.of(
                    name(), sentences, ExtraColumns.read(data), answers(sentences), StanceOptions.DEFAULT));
        } catch (DataException | UncheckedIOException e) {
            throw new CommandException(Main.FAILED, e.getMessage());
        }
        return Main.DONE;
    }

    private Map<String, StanceAnswer> answers(List<LabelledSentence> sentences) {
        Map<String, StanceAnswer> answers = new LinkedHashMap<>();
        try (StanceAnalyzer analyzer = options.open();
                Progress progress = Progress.of("Classifying", sentences.size())) {
            for (LabelledSentence sentence : sentences) {
                answers.put(sentence.id(), StanceAnswer.of(analyzer.classify(sentence.text(), sentence.form())));
                progress.step();
            }
        }
        return answers;
    }

    private String name() {
        return data.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }

    private void print(StanceReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == ReportFormat.json ? JsonReport.of(report) : TextReport.of(report));
        out.flush();
    }
}
