package dev.demarche.stance;

import dev.demarche.stance.CueLexicon.Hit;
import dev.demarche.text.Range;
import dev.demarche.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How the speech acts of a report are told: whether the verb is active or passive, finite or not, negated, of the main clause
 * or of a subordinate one, and what follows it. "Threatened to strike" is a threat, "was threatened by floods" is none. A noun
 * counts as a verb if a verb such as "issue" or "make" stands before it.
 */
final class ReportedActFeatures {

    private static final int NEAR = 3;
    private static final int NEGATED = 4;
    private static final int LIGHT_VERB = 5;
    private static final int CLAUSE = 8;

    private final List<Token> tokens;
    private final List<String> lemmas;
    private final int mainVerb;

    private ReportedActFeatures(List<Token> tokens) {
        this.tokens = tokens;
        lemmas = tokens.stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
        mainVerb = first(0, tokens.size(), this::isFinite);
    }

    static void add(CueLexicon lexicon, List<Token> tokens, FeatureBag bag) {
        ReportedActFeatures features = new ReportedActFeatures(tokens);
        lexicon.find(features.lemmas).stream().filter(Hit::isSpeechAct).forEach(hit -> features.add(hit, bag));
    }

    private void add(Hit hit, FeatureBag bag) {
        Range place = new Range(
                tokens.get(hit.start()).range().start(),
                tokens.get(hit.end() - 1).range().end());
        String act = "act=" + hit.category();
        int verb = verb(hit.start());
        if (verb < 0) {
            bag.add(act + " noun", place);
            return;
        }
        String manner = manner(verb);
        bag.add(act + " " + manner, place);
        bag.add(act + " " + manner + " " + complement(hit.end()), place);
        if (isMain(verb)) {
            bag.add(act + " main", place);
            bag.add("act=" + hit.cue() + " main " + voice(verb), place);
        }
    }

    /** {@return the verb of the act: the word itself or the light verb before it; -1 if there is none} */
    private int verb(int word) {
        if (tokens.get(word).is("VB")) {
            return word;
        }
        return last(word - LIGHT_VERB, word, i -> tokens.get(i).is("VB") && is(GrammarWord.LIGHT_VERB, i));
    }

    private String manner(int verb) {
        return voice(verb) + (isNegated(verb) ? " negated" : "") + (isSubordinate(verb) ? " subordinate" : "");
    }

    private String voice(int verb) {
        boolean auxiliary = any(verb - NEAR, verb, i -> is(GrammarWord.PASSIVE_AUXILIARY, i));
        return switch (tokens.get(verb).tag()) {
            case "VBG" -> auxiliary ? "active" : "participle";
            case "VB" -> any(verb - NEAR, verb, i -> tokens.get(i).is("MD")) ? "modal" : "infinitive";
            case "VBN" ->
                auxiliary || !any(verb - NEAR, verb, i -> lemmas.get(i).equals("have")) ? "passive" : "active";
            case "VBD" -> auxiliary ? "passive" : "active";
            default -> "active";
        };
    }

    private boolean isNegated(int verb) {
        return any(verb - NEGATED, verb, i -> is(GrammarWord.NEGATION, i) || is(GrammarWord.REFUSAL, i));
    }

    /** {@return whether a subordinator opens the verb's clause} */
    private boolean isSubordinate(int verb) {
        boolean infinitive = tokens.get(verb).tag().equals("VB");
        int border = last(
                verb - CLAUSE,
                verb,
                i -> is(GrammarWord.CLAUSE_BORDER, i)
                        || is(GrammarWord.SUBORDINATOR, i)
                        || !infinitive && isFinite(i) && !tokens.get(i).is("MD") && !is(GrammarWord.AUXILIARY, i));
        return border > 0 && is(GrammarWord.SUBORDINATOR, border);
    }

    private boolean isMain(int verb) {
        return verb == mainVerb
                || mainVerb >= 0 && mainVerb < verb && verb <= mainVerb + NEAR && is(GrammarWord.AUXILIARY, mainVerb);
    }

    /** {@return what follows: "to", "of", "that", another preposition, or a noun phrase} */
    private String complement(int end) {
        if (any(end, end + 2, i -> lemmas.get(i).equals("to"))) {
            return "to";
        }
        if (any(end, end + CLAUSE, i -> lemmas.get(i).equals("of"))) {
            return "of";
        }
        if (any(end, end + 2, i -> lemmas.get(i).equals("that"))) {
            return "that";
        }
        return end < tokens.size() && tokens.get(end).is("IN") ? lemmas.get(end) : "noun";
    }

    private boolean isFinite(int i) {
        return switch (tokens.get(i).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    private boolean is(GrammarWord kind, int i) {
        return kind.is(lemmas.get(i));
    }

    private boolean any(int from, int to, IntPredicate condition) {
        return first(from, to, condition) >= 0;
    }

    private int first(int from, int to, IntPredicate condition) {
        return range(from, to).filter(condition).findFirst().orElse(-1);
    }

    private int last(int from, int to, IntPredicate condition) {
        return range(from, to).filter(condition).max().orElse(-1);
    }

    private IntStream range(int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, tokens.size()));
    }
}
