package dev.demarche.datasets.statistics;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.statistics.DatasetStatistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How often sentences hold the words that one expects first. The targets were measured on real speech. */
final class Wording {

    private static final Set<String> FIRST_PERSON = Set.of(
            "i", "we", "my", "our", "ours", "mine", "me", "us", "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'd",
            "we'll");
    private static final List<String> CONDEMN = List.of("condemn", "denounc", "deplor");
    private static final List<String> TALK = List.of("dialogue", "dialog", "negotiat", "talks", "mediat");

    private Wording() {}

    static List<Share> shares(Map<String, List<LabelledSentence>> byLabel) {
        List<Share> shares = new ArrayList<>();
        byLabel.forEach((label, sentences) -> {
            shares.add(share(
                    label,
                    "condemn, denounce, deplore",
                    sentences,
                    begins(CONDEMN),
                    target(label, "condemnation", .13)));
            shares.add(share(
                    label,
                    "dialogue, negotiation, talks, mediation",
                    sentences,
                    begins(TALK),
                    label.equals(DatasetStatistics.NONE) ? Double.valueOf(.07) : target(label, "dialogue", .75)));
            shares.add(share(
                    label, "first person", sentences, FIRST_PERSON::contains, target(label, "condemnation", .30)));
        });
        return shares;
    }

    private static @Nullable Double target(String label, String known, double share) {
        return label.equals(known) ? share : null;
    }

    private static Predicate<String> begins(List<String> stems) {
        return word -> stems.stream().anyMatch(word::startsWith);
    }

    private static Share share(
            String label,
            String wording,
            List<LabelledSentence> sentences,
            Predicate<String> word,
            @Nullable Double target) {
        long with = sentences.stream()
                .filter(s -> Words.of(s.text()).stream().anyMatch(word))
                .count();
        Double share = sentences.isEmpty() ? null : (double) with / sentences.size();
        return new Share(label, wording, sentences.size(), share, target);
    }
}
