package dev.demarche.stance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Kinds of words that say how another word is meant. The words are in {@code grammar-words.csv}, by their lemmas. */
enum GrammarWord {
    NEGATION,
    REFUSAL,
    FUTURE,
    MODAL,
    FIRST_PERSON,
    SECOND_PERSON,
    STOP,
    CLAUSE_BORDER,
    SUBORDINATOR,
    AUXILIARY,
    PASSIVE_AUXILIARY,
    LIGHT_VERB;

    private static final Map<String, Set<GrammarWord>> KINDS = load();

    private static Map<String, Set<GrammarWord>> load() {
        Map<String, Set<GrammarWord>> kinds = new HashMap<>();
        StanceResource.rows("grammar-words.csv")
                .forEach(row -> kinds.computeIfAbsent(row.get("word"), word -> EnumSet.noneOf(GrammarWord.class))
                        .add(valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace(' ', '_'))));
        return Map.copyOf(kinds);
    }

    /** {@return the kinds of a lemma} */
    static Set<GrammarWord> kinds(String lemma) {
        return KINDS.getOrDefault(lemma, Collections.emptySet());
    }

    /** {@return whether a lemma is of this kind} */
    boolean is(String lemma) {
        return kinds(lemma).contains(this);
    }
}
