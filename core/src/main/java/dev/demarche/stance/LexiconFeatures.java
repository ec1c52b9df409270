package dev.demarche.stance;

import dev.demarche.stance.CueLexicon.Hit;
import dev.demarche.text.Range;
import dev.demarche.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Hits of the cue lexicon, each with what the words before it say: negated, modal, past, first person. */
final class LexiconFeatures {

    private static final int SCOPE = 5;
    private static final Map<GrammarWord, String> CONTEXTS = Map.of(
            GrammarWord.NEGATION, "negated",
            GrammarWord.FUTURE, "future",
            GrammarWord.MODAL, "modal",
            GrammarWord.FIRST_PERSON, "first person",
            GrammarWord.SECOND_PERSON, "second person");

    private final CueLexicon lexicon;

    LexiconFeatures(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(List<Token> tokens, FeatureBag bag) {
        List<String> lemmas =
                tokens.stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
        Set<String> categories = new TreeSet<>();
        boolean speaks = false;
        for (Hit hit : lexicon.find(lemmas)) {
            categories.add(hit.category());
            speaks |= hit.isSpeechAct() && tokens.get(hit.start()).is("VB");
            Range place = new Range(
                    tokens.get(hit.start()).range().start(),
                    tokens.get(hit.end() - 1).range().end());
            bag.add("cue=" + hit.category(), place);
            contexts(tokens, lemmas, hit).forEach(context -> bag.add("cue=" + hit.category() + " " + context, place));
        }
        if (!speaks) {
            bag.add("grammar=no speech act");
        }
        addPairs(List.copyOf(categories), bag);
        addGrammar(tokens, lemmas, bag);
    }

    private static Set<String> contexts(List<Token> tokens, List<String> lemmas, Hit hit) {
        Set<String> contexts = new TreeSet<>();
        for (int i = hit.start() - 1; i >= 0 && i >= hit.start() - SCOPE && !GrammarWord.STOP.is(lemmas.get(i)); i--) {
            addKinds(lemmas.get(i), contexts::add);
        }
        if (tokens.get(hit.start()).is("VBD") || tokens.get(hit.start()).is("VBN")) {
            contexts.add("past");
        }
        if (contexts.contains("first person") && contexts.contains("future")) {
            contexts.add("first person future");
        }
        return contexts;
    }

    /** Most lemmas are of no kind, and this runs for every word: a stream for each would cost a tenth of the fast model. */
    private static void addKinds(String lemma, Consumer<String> target) {
        for (GrammarWord kind : GrammarWord.kinds(lemma)) {
            String context = CONTEXTS.get(kind);
            if (context != null) {
                target.accept(context);
            }
        }
    }

    private static void addPairs(List<String> categories, FeatureBag bag) {
        for (int i = 0; i < categories.size(); i++) {
            for (int j = i + 1; j < categories.size(); j++) {
                bag.add("cues=" + categories.get(i) + " and " + categories.get(j));
            }
        }
    }

    private static void addGrammar(List<Token> tokens, List<String> lemmas, FeatureBag bag) {
        lemmas.forEach(lemma -> addKinds(lemma, kind -> bag.add("grammar=" + kind)));
        if (tokens.stream().anyMatch(t -> t.is("VBD"))) {
            bag.add("grammar=past");
        }
        if (tokens.stream().anyMatch(t -> t.is("VBZ") || t.is("VBP"))) {
            bag.add("grammar=present");
        }
    }
}
