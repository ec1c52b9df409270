package dev.demarche.datasets.articles;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all its attributions, annotated by hand.
 *
 * @param id names it
 * @param text its characters; all ranges are UTF-16 indices into them
 * @param genre what kind of text it is, such as "agency"
 * @param topic what it is about
 * @param date the day it pretends to be from
 * @param attributions its attributions, in the order of the text
 */
public record GoldArticle(
        String id,
        String text,
        @Nullable String genre,
        @Nullable String topic,
        @Nullable LocalDate date,
        List<GoldAttribution> attributions) {

    public GoldArticle {
        attributions = List.copyOf(attributions);
    }

    /** {@return the same article without what is merely believed, felt or intended, as far as that was annotated} */
    public GoldArticle statements() {
        return new GoldArticle(
                id,
                text,
                genre,
                topic,
                date,
                attributions.stream()
                        .filter(attribution -> attribution.kind() != GoldAttribution.Kind.ATTITUDE)
                        .toList());
    }
}
