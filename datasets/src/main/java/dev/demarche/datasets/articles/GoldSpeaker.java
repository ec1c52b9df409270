package dev.demarche.datasets.articles;

import dev.demarche.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a source is.
 *
 * @param canonical the fullest name; null if the text gives none
 * @param aliases the names that the text gives, the fullest among them
 * @param kind such as "person", "organization", "country", "group", "unnamed"
 * @param role function or description
 * @param affiliation country or organisation the speaker belongs to
 * @param mentions all places where the text mentions the speaker, if they were annotated
 */
public record GoldSpeaker(
        @Nullable String canonical,
        List<String> aliases,
        @Nullable String kind,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable List<Range> mentions) {

    public GoldSpeaker {
        aliases = List.copyOf(aliases);
        mentions = mentions == null ? null : List.copyOf(mentions);
    }
}
