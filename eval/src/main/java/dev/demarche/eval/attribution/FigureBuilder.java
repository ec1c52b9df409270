package dev.demarche.eval.attribution;

import static dev.demarche.eval.attribution.RecallFigures.count;

import dev.demarche.QuotationType;
import dev.demarche.datasets.articles.GoldSpeaker;
import dev.demarche.eval.statistics.Bootstrap;
import dev.demarche.eval.statistics.Interval;
import dev.demarche.eval.statistics.Prf;
import dev.demarche.eval.statistics.Ratio;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up what became of the articles. */
final class FigureBuilder {

    private static final List<String> INTERVALS =
            List.of("precision", "recall", "f1", "speaker_accuracy", "end_to_end");

    private final List<ArticleOutcome> articles;
    private final List<GoldOutcome> gold;
    private final List<PredictionOutcome> predictions;

    FigureBuilder(List<ArticleOutcome> articles) {
        this.articles = articles;
        this.gold = articles.stream().flatMap(a -> a.gold().stream()).toList();
        this.predictions =
                articles.stream().flatMap(a -> a.predictions().stream()).toList();
    }

    AttributionFigures build(Map<String, Integer> input, Bootstrap bootstrap) {
        List<Headline> headlines = articles.stream().map(Headline::of).toList();
        Headline all = headlines.stream().reduce(Headline.NOTHING, Headline::plus);
        List<Match> matches = gold.stream()
                .map(GoldOutcome::match)
                .flatMap(Stream::ofNullable)
                .toList();
        int exact = count(matches, Match::exact);
        return new AttributionFigures(
                articles.size(),
                gold.size(),
                predictions.size(),
                Collections.unmodifiableMap(new TreeMap<>(input)),
                all.found().precision(),
                all.found().recall(),
                all.found().f1(),
                all.speakerAccuracy(),
                all.endToEnd(),
                Prf.of(Ratio.of(exact, predictions.size()), Ratio.of(exact, gold.size())),
                Ratio.of(count(matches, Match::exactWords), gold.size()),
                token(),
                partial(),
                Ratio.of(count(matches, Match::typeRight), matches.size()),
                subsets(),
                precisionByType(),
                ConfidenceFigures.of(predictions),
                speakerKinds(),
                rules(),
                articles.stream().map(ArticleFigures::of).toList(),
                WholeJobFigures.of(gold, predictions),
                intervals(headlines, bootstrap));
    }

    private Prf token() {
        int shared = articles.stream().mapToInt(ArticleOutcome::sharedTokens).sum();
        int predicted =
                articles.stream().mapToInt(ArticleOutcome::predictedTokens).sum();
        int there = articles.stream().mapToInt(ArticleOutcome::goldTokens).sum();
        return Prf.of(Ratio.of(shared, predicted), Ratio.of(shared, there));
    }

    private Prf partial() {
        double precise =
                predictions.stream().mapToDouble(PredictionOutcome::covered).sum();
        double found = gold.stream().mapToDouble(GoldOutcome::covered).sum();
        return Prf.of(Ratio.of(precise, predictions.size()), Ratio.of(found, gold.size()));
    }

    private Map<String, RecallFigures> subsets() {
        Map<String, RecallFigures> subsets = new LinkedHashMap<>();
        List<GoldOutcome> speech = gold.stream().filter(GoldOutcome::speech).toList();
        subsets.put("all", RecallFigures.of(gold));
        for (String type : types()) {
            subsets.put(type, RecallFigures.of(ofType(gold, type)));
        }
        subsets.put("speech_cue", RecallFigures.of(speech));
        for (String type : types()) {
            subsets.put("speech_cue_" + type, RecallFigures.of(ofType(speech, type)));
        }
        return Collections.unmodifiableMap(subsets);
    }

    private static List<GoldOutcome> ofType(List<GoldOutcome> outcomes, String type) {
        return outcomes.stream().filter(o -> name(o.gold().type()).equals(type)).toList();
    }

    private Map<String, PrecisionFigures> precisionByType() {
        Map<String, List<PredictionOutcome>> byType = predictions.stream()
                .collect(Collectors.groupingBy(o -> name(o.prediction().type())));
        Map<String, PrecisionFigures> figures = new LinkedHashMap<>();
        types().forEach(type -> figures.put(type, PrecisionFigures.of(byType.getOrDefault(type, List.of()))));
        byType.forEach((type, outcomes) -> figures.putIfAbsent(type, PrecisionFigures.of(outcomes)));
        return Collections.unmodifiableMap(figures);
    }

    private Map<String, RecallFigures> speakerKinds() {
        Map<String, RecallFigures> figures = new TreeMap<>();
        gold.stream()
                .filter(o -> kind(o) != null)
                .collect(Collectors.groupingBy(o -> String.valueOf(kind(o))))
                .forEach((kind, outcomes) -> figures.put(kind, RecallFigures.of(outcomes)));
        return Collections.unmodifiableMap(figures);
    }

    private static @Nullable String kind(GoldOutcome outcome) {
        GoldSpeaker speaker = outcome.gold().speaker();
        return speaker == null ? null : speaker.kind();
    }

    private Map<String, PrecisionFigures> rules() {
        Map<String, PrecisionFigures> figures = new TreeMap<>();
        predictions.stream()
                .filter(o -> o.prediction().rule() != null)
                .collect(
                        Collectors.groupingBy(o -> String.valueOf(o.prediction().rule())))
                .forEach((rule, outcomes) -> figures.put(rule, PrecisionFigures.of(outcomes)));
        return Collections.unmodifiableMap(figures);
    }

    private static Map<String, @Nullable Interval> intervals(List<Headline> articles, Bootstrap bootstrap) {
        List<@Nullable Interval> intervals = bootstrap.intervals(articles.size(), times -> resampled(articles, times));
        Map<String, @Nullable Interval> byName = new LinkedHashMap<>();
        for (int i = 0; i < INTERVALS.size(); i++) {
            byName.put(INTERVALS.get(i), intervals.isEmpty() ? null : intervals.get(i));
        }
        return Collections.unmodifiableMap(byName);
    }

    private static double[] resampled(List<Headline> articles, int[] times) {
        Headline sum = Headline.NOTHING;
        for (int i = 0; i < times.length; i++) {
            sum = sum.plus(articles.get(i), times[i]);
        }
        Prf found = sum.found();
        return new double[] {
            orNaN(found.precision()),
            orNaN(found.recall()),
            orNaN(found.f1()),
            orNaN(sum.speakerAccuracy()),
            orNaN(sum.endToEnd())
        };
    }

    private static double orNaN(@Nullable Double figure) {
        return figure == null ? Double.NaN : figure;
    }

    private static List<String> types() {
        return List.of("direct", "mixed", "indirect");
    }

    private static String name(@Nullable QuotationType type) {
        return type == null ? "other" : type.name().toLowerCase(Locale.ROOT);
    }
}
