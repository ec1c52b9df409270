package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins the names of one person: first the full names of the whole article, then the parts of names. */
final class PersonLinker {

    private final Map<Entity, TreeMap<Integer, NameMention>> places = new HashMap<>();
    private final Map<String, List<Entity>> byLast = new HashMap<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();

    /** {@return the person of a name with several words, a new one if it agrees with none before} */
    Entity full(NameMention mention) {
        Name name = mention.name();
        Entity known = byLast.getOrDefault(name.last(), List.of()).stream()
                .filter(e -> e.names().stream().anyMatch(n -> n.size() > 1 && n.agrees(name)))
                .filter(e -> fits(mention, e))
                .findFirst()
                .orElse(null);
        return enter(known == null ? new Entity(SpeakerKind.PERSON) : known, mention);
    }

    /** {@return the person of a single name, a new one if nobody has it} */
    Entity part(NameMention mention) {
        Entity known = find(mention);
        return enter(known == null ? new Entity(SpeakerKind.PERSON) : known, mention);
    }

    /** {@return whether somebody with a full name has this family name} */
    boolean knows(NameMention mention) {
        return mention.name().size() == 1
                && byLast.getOrDefault(mention.name().last(), List.of()).stream()
                        .anyMatch(e -> e.names().stream().anyMatch(n -> n.size() > 1));
    }

    private @Nullable Entity find(NameMention mention) {
        String word = mention.name().last();
        Entity known = best(byWord.getOrDefault(word, List.of()), mention);
        return known != null && outer(known, word) ? known : best(byLast.getOrDefault(word, List.of()), mention);
    }

    /** The one spoken of most if there is such a one, else the one named last, else the one named next. */
    private @Nullable Entity best(List<Entity> candidates, NameMention mention) {
        List<Entity> fitting = candidates.stream().filter(e -> fits(mention, e)).toList();
        Entity best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Entity entity : fitting) {
            double score = score(entity, mention);
            if (score > bestScore) {
                bestScore = score;
                best = entity;
            }
        }
        return best;
    }

    private double score(Entity entity, NameMention mention) {
        TreeMap<Integer, NameMention> places = this.places.getOrDefault(entity, new TreeMap<>());
        Integer before = places.lowerKey(mention.start());
        double nearness = before == null ? -2 : 1 / (1 + Math.log1p(mention.start() - before));
        boolean last = entity.names().stream()
                .anyMatch(n -> n.last().equals(mention.name().last()));
        boolean known = mention.gender() != null && mention.gender() == entity.gender();
        return nearness + (known ? 0.3 : 0) + (last ? 1 : 0) + Math.log1p(entity.mentions()) / 2;
    }

    private static boolean outer(Entity entity, String word) {
        return entity.names().stream()
                .anyMatch(n -> n.last().equals(word) || n.first().equals(word));
    }

    private static boolean fits(NameMention mention, Entity entity) {
        Gender told = mention.gender();
        boolean gendered = told == null || entity.gender() == null || told == entity.gender();
        return gendered && isOfGeneration(mention.generation(), entity);
    }

    private static boolean isOfGeneration(@Nullable String told, Entity entity) {
        return told == null
                || entity.names().stream().allMatch(n -> n.generation() == null || told.equals(n.generation()));
    }

    private Entity enter(Entity entity, NameMention mention) {
        Name name = mention.name();
        if (!entity.names().contains(name)) {
            index(byLast, name.last(), entity);
            name.words().forEach(word -> index(byWord, Name.bare(word), entity));
        }
        entity.add(name);
        entity.learn(mention.gender());
        places.computeIfAbsent(entity, e -> new TreeMap<>()).put(mention.start(), mention);
        return entity;
    }

    private static void index(Map<String, List<Entity>> map, String word, Entity entity) {
        List<Entity> entities = map.computeIfAbsent(word, w -> new ArrayList<>());
        if (!entities.contains(entity)) {
            entities.add(entity);
        }
    }
}
