package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import dev.demarche.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds whom a definite description such as "the Kenyan envoy" or "the ministry" stands for. */
final class RoleResolver {

    private static final Set<String> VAGUE =
            Set.of("senior", "top", "former", "new", "veteran", "chief", "late", "official");
    private static final double ENOUGH = 1.9;
    private static final int NEAR = 6;
    private static final int FAR = 20;

    private final Scene scene;
    private final List<Entity> described = new ArrayList<>();

    RoleResolver(Scene scene) {
        this.scene = scene;
        scene.cast().all().stream()
                .filter(e -> !e.descriptions().isEmpty() || e.kind() == SpeakerKind.ORGANIZATION)
                .forEach(described::add);
    }

    /** Remembers somebody whom the text describes without a name. */
    void add(Entity entity) {
        described.add(entity);
    }

    /** {@return whom the description at an offset stands for; null if nobody fits} */
    @Nullable
    Entity find(Description description, int offset) {
        Entity best = null;
        double bestScore = ENOUGH;
        for (Entity entity : described) {
            double score = score(description, entity) + nearness(entity, offset);
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

    private static double score(Description asked, Entity entity) {
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
        return Vocabulary.related(asked.family(), known.family()) ? 2 : 0;
    }

    private static Set<String> words(Description description) {
        String role = description.role();
        return role == null
                ? Set.of()
                : new HashSet<>(List.of(role.toLowerCase(Locale.ROOT).split("\\W+")));
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
        Entity speaker = last(offset, o -> o.source());
        return speaker != null ? speaker : last(offset, o -> !o.entity().isPlace());
    }

    private @Nullable Entity last(int offset, Predicate<Occurrence> fits) {
        Sentence sentence = scene.sentenceAt(offset);
        int index = sentence == null ? -1 : sentence.index();
        for (int i = index; i >= Math.max(0, index - FAR); i--) {
            Entity found = null;
            for (Occurrence o : scene.occurrences(scene.text().sentences().get(i))) {
                boolean organization = o.entity().kind() == SpeakerKind.ORGANIZATION && o.offset() < offset;
                found = organization && fits.test(o) ? o.entity() : found;
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static double modifiers(Description asked, Description known) {
        double score = 0;
        Set<String> words = words(known);
        for (String modifier : asked.modifiers()) {
            if (!VAGUE.contains(modifier)) {
                score += words.contains(modifier) ? 1 : -2;
            }
        }
        return score;
    }
}
