package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the names of one organisation: the whole name, its acronym, and its last words. */
final class OrganizationLinker {

    private final Map<String, List<Entity>> byLast = new HashMap<>();
    private final Map<String, Entity> byAcronym = new HashMap<>();
    private final Map<String, List<String>> acronyms = new HashMap<>();

    /** Remembers the acronym in brackets after a name: "African Union (AU)". */
    void define(NameMention mention) {
        String acronym = bracketed(mention);
        List<String> words =
                acronym == null ? List.of() : initialled(mention.name().words(), acronym);
        if (acronym != null && !words.isEmpty()) {
            acronyms.putIfAbsent(acronym, words);
        }
    }

    private static @Nullable String bracketed(NameMention mention) {
        Sentence sentence = mention.phrase().sentence();
        int i = mention.phrase().end();
        boolean brackets = i + 2 < sentence.size()
                && sentence.token(i).tag().equals("-LRB-")
                && sentence.token(i + 2).tag().equals("-RRB-");
        Token inner = brackets ? sentence.token(i + 1) : null;
        return inner != null && Name.of(inner.text()).isAcronym()
                ? Name.of(inner.text()).first()
                : null;
    }

    /** The last words that begin with the letters of the acronym, small words passed over; all words if none fit. */
    private static List<String> initialled(List<String> words, String acronym) {
        int letter = acronym.length() - 1;
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).charAt(0) == acronym.charAt(letter)) {
                letter--;
            }
            if (letter < 0) {
                return words.subList(i, words.size());
            }
        }
        return words;
    }

    /** {@return the organisation of a name, a new one if none has it} */
    Entity link(NameMention mention) {
        Name name = mention.name();
        List<String> words = expanded(name.words());
        Entity known = find(name, words);
        Entity entity = known == null ? new Entity(SpeakerKind.ORGANIZATION) : known;
        if (known != null && mention.inHeadline()) {
            return known;
        }
        if (known == null || !entity.names().contains(name)) {
            byLast.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>())
                    .add(entity);
            byAcronym.putIfAbsent(initials(words), entity);
        }
        entity.add(name);
        entity.setPlace(mention.kind() == NameKind.PLACE && (known == null || entity.isPlace()));
        return entity;
    }

    private List<String> expanded(List<String> words) {
        List<String> expanded = new ArrayList<>();
        for (String word : words) {
            expanded.addAll(acronyms.getOrDefault(word, List.of(word)));
        }
        if (expanded.size() > 1 && expanded.get(0).equals("the")) {
            expanded.remove(0);
        }
        return expanded;
    }

    private @Nullable Entity find(Name name, List<String> words) {
        for (Entity entity : byLast.getOrDefault(words.get(words.size() - 1), List.of())) {
            if (entity.names().stream().anyMatch(n -> same(expanded(n.words()), words))) {
                return entity;
            }
        }
        if (name.isAcronym()) {
            return byAcronym.get(name.first());
        }
        return words.size() == 1 && Vocabulary.isOrganization(words.get(0)) ? latest(words.get(0)) : null;
    }

    /** "The Council" is the council spoken of last. */
    private @Nullable Entity latest(String noun) {
        List<Entity> known = byLast.getOrDefault(noun, List.of());
        return known.isEmpty() ? null : known.get(known.size() - 1);
    }

    private static boolean same(List<String> one, List<String> other) {
        List<String> longer = one.size() >= other.size() ? one : other;
        List<String> shorter = one.size() >= other.size() ? other : one;
        boolean tail = shorter.equals(longer.subList(longer.size() - shorter.size(), longer.size()));
        return tail && (shorter.size() > 1 || longer.size() == 1);
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            boolean small = word.equals("of") || word.equals("the") || word.equals("and") || word.equals("for");
            if (!small) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : words.get(0);
    }
}
