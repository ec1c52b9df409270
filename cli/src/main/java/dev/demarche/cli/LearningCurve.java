package dev.demarche.cli;

import dev.demarche.StanceAnalyzer;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.eval.stance.LearningPoint;
import dev.demarche.eval.stance.StanceEvaluator;
import dev.demarche.eval.stance.StanceFigures;
import dev.demarche.eval.stance.StanceOptions;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import dev.demarche.training.Profile;
import dev.demarche.training.Trainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Trains models on growing parts of labelled sentences and measures each on the same gold. Sentences of the split
 * "natural" serve for calibration, as in the project's own models.
 */
final class LearningCurve {

    private static final List<Double> SHARES = List.of(.125, .25, .5, .75, 1.0);
    private static final long SEED = 1;

    private final List<LabelledSentence> training;
    private final Profile profile;
    private final @Nullable Path encoder;

    LearningCurve(List<LabelledSentence> training, Profile profile, @Nullable Path encoder) {
        this.training = training;
        this.profile = profile;
        this.encoder = encoder;
    }

    /** The figures on the gold after learning from an eighth, a quarter, half, three quarters and all of the groups. */
    List<LearningPoint> measure(String name, List<LabelledSentence> gold) {
        List<LearningPoint> points = new ArrayList<>();
        try (Annotator annotator = Services.annotator();
                SentenceEncoder reader = Services.encoder(encoder)) {
            for (double share : SHARES) {
                List<LabelledSentence> part = part(share);
                Path model = Files.createTempDirectory("demarche-model");
                train(new Trainer(annotator).encoder(reader), part, model);
                StanceFigures figures = figures(model, gold);
                points.add(new LearningPoint(name, share, part.size(), figures.macroF1(), figures.microF1()));
                delete(model);
            }
            return points;
        } catch (IOException e) {
            throw new UncheckedIOException("The models of the learning curve cannot be kept: " + e.getMessage(), e);
        }
    }

    private void train(Trainer trainer, List<LabelledSentence> part, Path model) {
        Map<Boolean, List<LabelledSentence>> byRate =
                part.stream().collect(Collectors.partitioningBy(LearningCurve::isNatural));
        try {
            trainer.profile(profile)
                    .natural(byRate.getOrDefault(true, List.of()))
                    .seed(SEED)
                    .train(byRate.getOrDefault(false, List.of()), model);
        } catch (IllegalArgumentException e) {
            throw new CommandException(
                    Main.FAILED, "--learn-from: " + part.size() + " of the sentences are too few: " + e.getMessage());
        }
    }

    private static boolean isNatural(LabelledSentence sentence) {
        return "natural".equals(sentence.split());
    }

    private List<LabelledSentence> part(double share) {
        List<String> groups = training.stream()
                .map(LabelledSentence::group)
                .distinct()
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(groups, new Random(SEED));
        Set<String> kept = Set.copyOf(groups.subList(0, (int) Math.ceil(share * groups.size())));
        return training.stream()
                .filter(sentence -> kept.contains(sentence.group()))
                .toList();
    }

    private static StanceFigures figures(Path model, List<LabelledSentence> gold) {
        try (StanceAnalyzer analyzer = StanceAnalyzer.builder().model(model).build()) {
            return StanceEvaluator.evaluate(gold, Map.of(), Measurement.answers(analyzer, gold), StanceOptions.DEFAULT)
                    .figures();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
