package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is introduced by whom: "Her deputy, Hernan Z" is somebody else than she. */
final class Owners {

    private static final String COUNTERPART = "counterpart";
    private static final Set<String> POSSESSIVES = Set.of("his", "her");

    private final Cast cast;
    private final Map<Entity, Entity> owners = new HashMap<>();

    Owners(Cast cast) {
        this.cast = cast;
    }

    static boolean isPossessive(Sentence sentence, int place) {
        return sentence.token(place).tag().equals("PRP$") && POSSESSIVES.contains(Phrase.lower(sentence.token(place)));
    }

    /** {@return the person whom the words after a possessive introduce; null if they name none} */
    @Nullable
    Entity introduced(Sentence sentence, int place) {
        List<NameMention> names = cast.names(sentence);
        Phrase rest = new Phrase(sentence, place, sentence.size());
        Phrase core = DescriptionReader.core(rest, names);
        NameMention inside = SourceNames.at(core.head(), names);
        NameMention name = inside != null ? inside : Apposition.nameOf(core, core, names);
        return name == null || name.kind() == NameKind.PLACE ? null : cast.entity(name);
    }

    /** Remembers who introduced somebody; a counterpart has the office of its owner. */
    void note(Entity introduced, Entity owner) {
        owners.put(introduced, owner);
        boolean counterpart =
                introduced.descriptions().stream().anyMatch(d -> d.noun().equals(COUNTERPART));
        if (counterpart && introduced.affiliation() != null) {
            owner.descriptions().stream()
                    .filter(d -> d.role() != null)
                    .findFirst()
                    .ifPresent(d -> introduced.add(d.at(introduced.affiliation())));
        }
    }

    /** {@return who introduced the person; null if nobody did} */
    @Nullable
    Entity of(Entity entity) {
        return owners.get(entity);
    }
}
