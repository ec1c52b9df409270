package dev.demarche.eval.attribution;

import dev.demarche.eval.statistics.Ratio;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a set of gold attributions fared. Null where there is nothing to divide by.
 *
 * @param gold how many there are
 * @param matched how many were found
 * @param recall the share that was found
 * @param exactRecall the share that was found with the same tokens
 * @param exactWordsRecall the share that was found with the same words
 * @param partialRecall the mean share of their contents that lies in predicted contents
 * @param goldWithSource how many have words for their source
 * @param speakerN how many of these were found
 * @param speakerAccuracy the share of these whose mention is right
 * @param speakerHead the share whose mention holds the head of the source
 * @param speakerOverlap the share whose mention touches the source
 * @param speakerMissing the share without a mention
 * @param endToEnd found with the right mention, of all with a source
 * @param goldWithName how many have a name
 * @param canonicalN how many of these were found
 * @param canonicalAccuracy the share of these with a right name
 * @param fullNameAccuracy the share of these with the full name
 * @param nameMissing the share of these without a name
 * @param canonicalEndToEnd found with a right name, of all with a name
 * @param fullNameEndToEnd found with the full name, of all with a name
 * @param entityAccuracy the share of found attributions whose mention is any mention of the right entity
 */
public record RecallFigures(
        int gold,
        int matched,
        @Nullable Double recall,
        @Nullable Double exactRecall,
        @Nullable Double exactWordsRecall,
        @Nullable Double partialRecall,
        int goldWithSource,
        int speakerN,
        @Nullable Double speakerAccuracy,
        @Nullable Double speakerHead,
        @Nullable Double speakerOverlap,
        @Nullable Double speakerMissing,
        @Nullable Double endToEnd,
        int goldWithName,
        int canonicalN,
        @Nullable Double canonicalAccuracy,
        @Nullable Double fullNameAccuracy,
        @Nullable Double nameMissing,
        @Nullable Double canonicalEndToEnd,
        @Nullable Double fullNameEndToEnd,
        @Nullable Double entityAccuracy) {

    static RecallFigures of(List<GoldOutcome> outcomes) {
        int gold = outcomes.size();
        List<Match> matches = matches(outcomes, o -> true);
        List<Match> speakers = matches(outcomes, GoldOutcome::hasSource);
        List<Match> names = matches(outcomes, GoldOutcome::named);
        List<Match> entities = matches(outcomes, o -> o.hasSource() && hasMentions(o));
        int withSource = count(outcomes, GoldOutcome::hasSource);
        int withName = count(outcomes, GoldOutcome::named);
        int right = count(speakers, m -> m.speaker().right());
        int canonical = count(names, m -> m.speaker().canonical());
        int full = count(names, m -> m.speaker().fullName());
        return new RecallFigures(
                gold,
                matches.size(),
                Ratio.of(matches.size(), gold),
                Ratio.of(count(matches, Match::exact), gold),
                Ratio.of(count(matches, Match::exactWords), gold),
                Ratio.of(outcomes.stream().mapToDouble(GoldOutcome::covered).sum(), gold),
                withSource,
                speakers.size(),
                Ratio.of(right, speakers.size()),
                Ratio.of(count(speakers, m -> m.speaker().head()), speakers.size()),
                Ratio.of(count(speakers, m -> m.speaker().overlap()), speakers.size()),
                Ratio.of(count(speakers, m -> m.speaker().missing()), speakers.size()),
                Ratio.of(right, withSource),
                withName,
                names.size(),
                Ratio.of(canonical, names.size()),
                Ratio.of(full, names.size()),
                Ratio.of(count(names, m -> m.speaker().nameMissing()), names.size()),
                Ratio.of(canonical, withName),
                Ratio.of(full, withName),
                Ratio.of(count(entities, m -> m.speaker().entity()), entities.size()));
    }

    private static boolean hasMentions(GoldOutcome outcome) {
        return outcome.gold().speaker() != null && outcome.gold().speaker().mentions() != null;
    }

    private static List<Match> matches(List<GoldOutcome> outcomes, Predicate<GoldOutcome> filter) {
        return outcomes.stream()
                .filter(filter)
                .map(GoldOutcome::match)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    static <T> int count(List<T> elements, Predicate<T> filter) {
        return (int) elements.stream().filter(filter).count();
    }
}
