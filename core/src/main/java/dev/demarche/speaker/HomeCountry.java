package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the country whose ministers an article calls "the minister" without saying whose. */
final class HomeCountry {

    private static final double MOST = 0.5;
    private static final int LEAST = 2;

    private HomeCountry() {}

    /** {@return the country that half of all mentions of countries speak of, more than once; null if there is none} */
    static @Nullable String of(Cast cast) {
        List<Entity> countries =
                cast.all().stream().filter(e -> e.kind() == SpeakerKind.COUNTRY).toList();
        int mentions = countries.stream().mapToInt(Entity::mentions).sum();
        return countries.stream()
                .max(Comparator.comparingInt(Entity::mentions))
                .filter(e -> e.mentions() >= Math.max(LEAST, MOST * mentions))
                .map(Entity::affiliation)
                .orElse(null);
    }
}
