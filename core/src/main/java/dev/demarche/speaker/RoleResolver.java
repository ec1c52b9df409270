package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import dev.demarche.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds whom a definite description such as "the Kenyan envoy" or "the ministry" stands for. */
final class RoleResolver {

    private static final Set<String> VAGUE =
            Set.of("senior", "top", "former", "new", "veteran", "chief", "late", "official", "year", "old");
    private static final Pattern LINK = Pattern.compile(" (?:of|from|for|at|to|with|in|on) .*");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final String FAMILY = "family ";
    private static final double ENOUGH = 1.9;
    private static final int NEAR = 6;
    private static final int FAR = 20;

    private final Scene scene;
    private final Map<String, Set<Entity>> byWord = new HashMap<>();

    RoleResolver(Scene scene) {
        this.scene = scene;
        scene.cast().all().stream()
                .filter(e -> !e.descriptions().isEmpty() || e.kind() == SpeakerKind.ORGANIZATION)
                .forEach(this::add);
    }

    /** Remembers somebody whom the text describes without a name. */
    void add(Entity entity) {
        entity.names().forEach(n -> n.words().forEach(w -> index(w, entity)));
        for (Description description : entity.descriptions()) {
            index(description.noun(), entity);
            index(FAMILY + description.family(), entity);
            words(description).forEach(w -> index(w, entity));
        }
    }

    private void index(String key, Entity entity) {
        byWord.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(entity);
    }

    private Set<Entity> candidates(Description asked) {
        Set<Entity> candidates = new LinkedHashSet<>(byWord.getOrDefault(asked.noun(), Set.of()));
        candidates.addAll(byWord.getOrDefault(FAMILY + asked.family(), Set.of()));
        for (String family : new TreeSet<>(Vocabulary.related(asked.family()))) {
            candidates.addAll(byWord.getOrDefault(FAMILY + family, Set.of()));
        }
        return candidates;
    }

    /** {@return whom the description at an offset stands for; null if nobody fits} */
    @Nullable
    Entity find(Description description, int offset) {
        Entity best = null;
        double bestScore = ENOUGH;
        for (Entity entity : candidates(description)) {
            double known = score(description, entity);
            double score = known > 0 ? known + nearness(entity, offset) : known;
            if (score > bestScore) {
                best = entity;
                bestScore = score;
            }
        }
        return best;
    }

    private double nearness(Entity entity, int offset) {
        int place = scene.cast().firstPlace(entity);
        return place < 0 || place < offset ? 0.5 + lastPlace(entity, offset) : -0.5;
    }

    private double lastPlace(Entity entity, int offset) {
        Sentence sentence = scene.sentenceAt(offset);
        int index = sentence == null ? 0 : sentence.index();
        for (int i = index; i >= Math.max(0, index - NEAR); i--) {
            boolean here = scene.occurrences(scene.text().sentences().get(i)).stream()
                    .anyMatch(o -> o.entity() == entity && o.offset() < offset);
            if (here) {
                return 1.0 - (index - i) / (NEAR + 1.0);
            }
        }
        return 0;
    }

    /** "X's deputy" is not X. */
    private static boolean isOwner(Description asked, Entity entity) {
        Name owner = asked.owner();
        return owner != null && entity.names().stream().anyMatch(n -> n.agrees(owner));
    }

    /** "The bank" is no central bank governor. */
    private static boolean isInstitutionOf(String noun, Entity entity) {
        return entity.kind() == SpeakerKind.PERSON && Vocabulary.isOrganization(noun) && !Vocabulary.isRole(noun);
    }

    /** {@return whether somebody's role names an organisation so: "bank" in "central bank governor"} */
    boolean isPartOfRole(String noun) {
        return byWord.getOrDefault(noun, Set.of()).stream().anyMatch(e -> isInstitutionOf(noun, e));
    }

    private static double score(Description asked, Entity entity) {
        if (isOwner(asked, entity) || isInstitutionOf(asked.noun(), entity)) {
            return Double.NEGATIVE_INFINITY;
        }
        double best = asOrganization(asked, entity);
        for (Description known : entity.descriptions()) {
            best = Math.max(best, score(asked, known, entity));
        }
        return best;
    }

    /** "the ministry" for the Ministry of Defence, "the council" for the Security Council. */
    private static double asOrganization(Description asked, Entity entity) {
        boolean named = entity.kind() == SpeakerKind.ORGANIZATION
                && entity.names().stream().anyMatch(n -> n.words().contains(asked.noun()));
        return named && asked.modifiers().isEmpty() ? 3 : Double.NEGATIVE_INFINITY;
    }

    private static double score(Description asked, Description known, Entity entity) {
        double noun = noun(asked, known);
        boolean gendered = Vocabulary.gender(asked.noun()) == null
                || entity.gender() == null
                || entity.gender() == Vocabulary.gender(asked.noun());
        if (noun == 0 || !gendered || asked.plural() != known.plural()) {
            return Double.NEGATIVE_INFINITY;
        }
        return noun + place(asked.affiliation(), entity) + modifiers(asked, known);
    }

    private static double noun(Description asked, Description known) {
        if (asked.noun().equals(known.noun())) {
            return 3;
        }
        if (words(known).contains(asked.noun()) || asked.family().equals(known.family())) {
            return 2.5;
        }
        return Vocabulary.related(asked.family()).contains(known.family()) ? 2 : 0;
    }

    private static Set<String> words(Description description) {
        Set<String> words = new HashSet<>();
        if (description.role() != null) {
            String role =
                    LINK.matcher(description.role().toLowerCase(Locale.ROOT)).replaceFirst("");
            Matcher matcher = WORD.matcher(role);
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    private static double place(@Nullable String asked, Entity entity) {
        String known = entity.affiliation();
        if (asked == null) {
            return 0;
        }
        if (known == null) {
            return -0.5;
        }
        String one = whole(asked);
        String other = whole(known);
        boolean countries = Countries.named(asked) != null || Countries.named(known) != null;
        boolean same =
                one.equalsIgnoreCase(other) || (!countries && Name.of(one).agrees(Name.of(other)));
        return same ? 2 : -3;
    }

    private static String whole(String name) {
        String expansion = Vocabulary.expansion(name);
        return expansion != null ? expansion : name;
    }

    /** {@return the organisation that spoke last before the offset, else the one named last; null if none did} */
    @Nullable
    Entity lastOrganization(int offset) {
        Entity speaker = last(offset, o -> isOrganization(o) && o.source());
        return speaker != null
                ? speaker
                : last(offset, o -> isOrganization(o) && !o.entity().isPlace());
    }

    /** {@return the person whom the subject named last before the offset and whom the noun fits; null if none did} */
    @Nullable
    Entity lastSubject(String noun, int offset) {
        Gender gender = Vocabulary.gender(noun);
        return last(
                offset,
                o -> o.subject()
                        && o.entity().kind() == SpeakerKind.PERSON
                        && (gender == null
                                || o.entity().gender() == null
                                || gender == o.entity().gender()));
    }

    private static boolean isOrganization(Occurrence occurrence) {
        return occurrence.entity().kind() == SpeakerKind.ORGANIZATION;
    }

    private @Nullable Entity last(int offset, Predicate<Occurrence> fits) {
        Sentence sentence = scene.sentenceAt(offset);
        int index = sentence == null ? -1 : sentence.index();
        for (int i = index; i >= Math.max(0, index - FAR); i--) {
            Entity found = null;
            for (Occurrence o : scene.occurrences(scene.text().sentences().get(i))) {
                found = o.offset() < offset && fits.test(o) ? o.entity() : found;
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "The foreign minister" is no prime minister, but may be somebody called minister alone. */
    private static double modifiers(Description asked, Description known) {
        Set<String> words = words(known);
        boolean bare = known.modifiers().stream()
                .allMatch(m -> VAGUE.contains(m)
                        || Vocabulary.isRole(m)
                        || asked.modifiers().contains(m));
        double score = 0;
        for (String modifier : asked.modifiers()) {
            if (!VAGUE.contains(modifier)) {
                score += words.contains(modifier) ? 1 : bare ? -1 : -3;
            }
        }
        return score;
    }
}
