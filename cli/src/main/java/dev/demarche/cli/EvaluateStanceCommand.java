package dev.demarche.cli;

import dev.demarche.StanceAnalyzer;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.SentenceReader;
import dev.demarche.eval.html.ReportFolder;
import dev.demarche.eval.report.JsonReport;
import dev.demarche.eval.report.TextReport;
import dev.demarche.eval.stance.ExtraColumns;
import dev.demarche.eval.stance.StanceAnswer;
import dev.demarche.eval.stance.StanceAnswerReader;
import dev.demarche.eval.stance.StanceOptions;
import dev.demarche.eval.stance.StanceReport;
import dev.demarche.training.Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            description = "Labelled sentences, with the columns id,text, then labels or sentiment or both, and perhaps"
                    + " form, group and others. May be given several times.")
    private List<Path> data = List.of();

    @Option(
            names = "--split",
            paramLabel = "NAME",
            description = "Only rows with this value in the column split, such as test.")
    private @Nullable String split;

    @Option(
            names = "--predictions",
            paramLabel = "FILE.jsonl",
            description = "Measure these answers, made by 'classify --format jsonl', instead of classifying now.")
    private @Nullable Path predictions;

    @Option(
            names = "--compare",
            paramLabel = "MODEL",
            description = "A second model to put beside: a folder, or a file of answers as for --predictions.")
    private @Nullable Path second;

    @Option(
            names = "--learn-from",
            paramLabel = "TRAIN.csv",
            description =
                    "Also train on an eighth, a quarter, half, three quarters and all of these sentences and show how each"
                            + " model does: the learning curve. Takes minutes. May be given several times.")
    private List<Path> training = List.of();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "fast",
            description = "Of the models of the learning curve: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Profile profile = Profile.FAST;

    @Option(
            names = "--encoder",
            paramLabel = "DIR",
            description = "The sentence encoder of the models of the learning curve, as written by the adaptation."
                    + " Default: the built-in one.")
    private @Nullable Path encoder;

    @Mixin
    private ReportMixin report = new ReportMixin();

    @Mixin
    private AnalyzerMixin options = new AnalyzerMixin();

    @Override
    public Integer call() {
        report.check();
        List<LabelledSentence> sentences = sentences();
        StanceReport figures = learning(compared(StanceReport.of(
                name(),
                sentences,
                ExtraColumns.read(data),
                answers(sentences, predictions, null),
                StanceOptions.DEFAULT.withModel(predictions == null ? options.modelName() : name(predictions)))));
        report.write(
                () -> TextReport.of(figures),
                () -> JsonReport.of(figures),
                folder -> ReportFolder.write(folder, figures));
        return Main.DONE;
    }

    private List<LabelledSentence> sentences() {
        List<LabelledSentence> sentences = SentenceReader.readJudged(data).stream()
                .filter(sentence -> split == null || split.equals(sentence.split()))
                .toList();
        if (sentences.isEmpty()) {
            throw new CommandException(Main.FAILED, name() + ": there is no sentence to measure on.");
        }
        return sentences;
    }

    private StanceReport compared(StanceReport first) {
        return second == null
                ? first
                : first.comparedWith(
                        answers(first.sentences(), Files.isDirectory(second) ? null : second, second),
                        StanceOptions.DEFAULT.withModel(name(second)));
    }

    private StanceReport learning(StanceReport report) {
        return training.isEmpty()
                ? report
                : report.withLearningCurve(new LearningCurve(SentenceReader.read(training), profile, encoder)
                        .measure(name(), report.sentences()));
    }

    private Map<String, StanceAnswer> answers(
            List<LabelledSentence> sentences, @Nullable Path answered, @Nullable Path model) {
        if (answered != null) {
            return StanceAnswerReader.read(answered);
        }
        try (StanceAnalyzer analyzer = model == null ? options.open() : options.open(model)) {
            return Measurement.answers(analyzer, sentences);
        }
    }

    private String name() {
        return data.stream().map(EvaluateStanceCommand::name).collect(Collectors.joining(", "));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
