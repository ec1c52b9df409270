package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "X and Y" as a group with a name of its own. */
final class Coordination {

    private static final Set<NameKind> NAMED =
            Set.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.COUNTRY, NameKind.UNKNOWN);

    private Coordination() {}

    /** {@return the group that a phrase of two or more names stands for; null if it is none} */
    static @Nullable Resolved resolve(Phrase phrase, List<NameMention> names, Cast cast) {
        int link = link(phrase, names);
        if (link < 0) {
            return null;
        }
        List<NameMention> members = names.stream()
                .filter(n -> n.in(phrase) && NAMED.contains(n.kind()))
                .toList();
        boolean left = members.stream().anyMatch(n -> n.phrase().end() == link && !isDependent(n.phrase(), phrase));
        boolean right = members.stream()
                .anyMatch(n -> n.phrase().first() > link && n.phrase().end() == end(phrase, link, names));
        if (!left || !right) {
            return null;
        }
        Map<Entity, String> called = new LinkedHashMap<>();
        members.forEach(n -> called.putIfAbsent(cast.entity(n), name(n, cast.entity(n))));
        Entity group = new Entity(SpeakerKind.GROUP);
        group.add(Name.of(String.join(" and ", called.values())));
        return called.size() < 2 ? null : Resolved.of(group);
    }

    /** "The ministers of Chile and Peru" are no countries. */
    private static boolean isDependent(Phrase name, Phrase phrase) {
        int before = name.first() - 1;
        while (before > phrase.first() && phrase.token(before).is("DT")) {
            before--;
        }
        return before > phrase.first() && phrase.token(before).is("IN");
    }

    private static int link(Phrase phrase, List<NameMention> names) {
        for (int i = phrase.first() + 1; i + 1 < phrase.end(); i++) {
            int place = i;
            boolean inside = names.stream()
                    .anyMatch(n ->
                            n.phrase().first() < place && place < n.phrase().end());
            if (!inside && Phrase.lower(phrase.token(i)).equals("and")) {
                return i;
            }
        }
        return -1;
    }

    private static int end(Phrase phrase, int link, List<NameMention> names) {
        return DescriptionReader.core(phrase.from(link + 1), names).end();
    }

    /** A country keeps the name that the text gives it here. */
    private static String name(NameMention mention, Entity entity) {
        Name full = entity.kind() == SpeakerKind.COUNTRY ? mention.name() : entity.fullName();
        return full == null ? "" : full.text();
    }
}
