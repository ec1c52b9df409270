package dev.demarche.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The countries of the world, with the capitals and seats of government that stand for them. */
final class Countries {

    private static final Countries WORLD = new Countries();

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byPlace = new HashMap<>();
    private final Map<String, String> byAdjective = new HashMap<>();
    private final Map<String, String> byPeople = new HashMap<>();

    private Countries() {
        for (CSVRecord row : Resource.rows("countries.csv")) {
            String country = row.get("country");
            enter(byName, country, Stream.concat(Stream.of(country), list(row, "aliases")));
            enter(byPlace, country, Stream.concat(list(row, "capital"), list(row, "seats")));
            enter(byAdjective, country, list(row, "adjectives"));
            enter(byPeople, country, list(row, "people"));
        }
    }

    /** {@return the country of this name; null if there is none} */
    static @Nullable String named(String text) {
        return WORLD.byName.get(key(text));
    }

    /** {@return the country that this name, capital or seat of government stands for; null if there is none} */
    static @Nullable String metonym(String text) {
        String country = named(text);
        return country != null ? country : WORLD.byPlace.get(key(text));
    }

    /** {@return the country of an adjective such as "Kenyan"; null if it is none} */
    static @Nullable String adjective(String text) {
        return WORLD.byAdjective.get(key(text));
    }

    /** {@return the country of a people such as "Kenyans"; null if it is none} */
    static @Nullable String people(String text) {
        return WORLD.byPeople.get(key(text));
    }

    private static Stream<String> list(CSVRecord row, String column) {
        return List.of(row.get(column).split(";")).stream().filter(s -> !s.isEmpty());
    }

    private static void enter(Map<String, String> map, String country, Stream<String> names) {
        names.forEach(name -> map.putIfAbsent(key(name), country));
    }

    /** Capitals keep their meaning: "US" is a country, "us" is not. */
    private static String key(String text) {
        String key = text.startsWith("the ") || text.startsWith("The ") ? text.substring(4) : text;
        boolean shouted = key.length() > 4 && key.equals(key.toUpperCase(Locale.ROOT));
        return shouted ? key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT) : key;
    }
}
