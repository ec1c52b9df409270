package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds by what other name a text calls a person: "X, known as Y", "X, whom the town knows as Y", "X, Y to her crew". */
final class Aliases {

    private static final Set<String> CALLED = Set.of("nicknamed", "dubbed");
    private static final Set<String> KNOWN = Set.of("known", "knows", "know", "knew");
    private static final Set<String> FRIENDS =
            Set.of("his", "her", "their", "all", "everyone", "everybody", "friends", "fans", "those");
    private static final int FARTHEST = 8;

    private final Sentence sentence;

    private Aliases(Sentence sentence) {
        this.sentence = sentence;
    }

    /** {@return the names that bear other names, by these} */
    static Map<String, NameMention> in(List<List<NameMention>> names) {
        Map<String, NameMention> bearers = new HashMap<>();
        for (List<NameMention> here : names) {
            for (int i = 1; i < here.size(); i++) {
                NameMention bearer =
                        new Aliases(here.get(i).phrase().sentence()).bearer(here.subList(0, i), here.get(i));
                if (bearer != null) {
                    bearers.putIfAbsent(here.get(i).name().text(), bearer);
                }
            }
        }
        return bearers;
    }

    private @Nullable NameMention bearer(List<NameMention> before, NameMention alias) {
        NameMention bearer = before.stream()
                .filter(n -> n.kind() == NameKind.PERSON)
                .reduce((one, other) -> other)
                .orElse(null);
        if (bearer == null || bearer.name().equals(alias.name())) {
            return null;
        }
        boolean named = alias.kind() == NameKind.PERSON || alias.kind() == NameKind.UNKNOWN;
        return named && isAlias(bearer.phrase().end(), alias.phrase()) ? bearer : null;
    }

    private boolean isAlias(int end, Phrase alias) {
        int before = alias.first() - 1;
        while (before > end
                && (Phrase.isMark(sentence.token(before))
                        || sentence.token(before).is("DT"))) {
            before--;
        }
        boolean opens = Set.of(",", "-LRB-").contains(sentence.token(end).tag());
        boolean near = alias.first() - end <= FARTHEST;
        return opens && near && (isCalled(end, before) || (before == end && isToFriends(alias.end())));
    }

    private boolean isCalled(int end, int before) {
        if (CALLED.contains(word(before))) {
            return true;
        }
        return word(before).equals("as")
                && sentence.tokens().subList(end, before).stream().anyMatch(t -> KNOWN.contains(Phrase.lower(t)));
    }

    private boolean isToFriends(int i) {
        return i + 1 < sentence.size() && word(i).equals("to") && FRIENDS.contains(word(i + 1));
    }

    private String word(int i) {
        return Phrase.lower(sentence.token(i));
    }
}
