package dev.demarche.quotation.syntax;

import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.lexicon.WordClass;
import dev.demarche.text.DependencyTree;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends what tagger and parser often get wrong and the forms of the words around show. */
final class Repairs {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "keep", "let", "need", "use", "go");

    private static final Set<String> TELLING = Set.of("tell", "inform", "remind", "warn", "assure", "advise", "notify", "convince");

    private static final double SURE = 0.6;

    private final Sentence sentence;
    private final List<String> tags;
    private final List<Integer> heads;
    private final List<String> relations;

    private Repairs(Sentence sentence) {
        this.sentence = sentence;
        tags = new ArrayList<>(sentence.tokens().stream().map(Token::tag).toList());
        heads = new ArrayList<>(sentence.tree().heads());
        relations = new ArrayList<>(sentence.tree().relations());
    }

    /** {@return the tags and the tree of a sentence, mended} */
    static Parse of(Sentence sentence) {
        Repairs repairs = new Repairs(sentence);
        repairs.openWithVerb();
        for (int word = 0; word < sentence.size(); word++) {
            repairs.makeInfinitive(word);
            repairs.freeVerb(word);
            repairs.makeFinite(word);
        }
        for (int word = 0; word < sentence.size(); word++) {
            repairs.liftFiniteVerb(word);
            repairs.completeGerund(word);
            repairs.completeCall(word);
            repairs.giveObject(word);
            repairs.tellHearer(word);
            repairs.continueContent(word);
            repairs.partReports(word);
        }
        return new Parse(repairs.tags, new DependencyTree(repairs.heads, repairs.relations));
    }

    /** In "Said head coach X: ..." the first word is no name. */
    private void openWithVerb() {
        int subject = relations.indexOf("root");
        int colon = 0;
        while (colon < tags.size() && (colon == 0 || tags.get(colon).matches("NN.*|JJ.*|DT|POS|CD|IN|,|HYPH"))) {
            colon++;
        }
        boolean verb = sentence.token(0).text().matches("Said|Says|Added|Adds")
                && tags.get(0).startsWith("NN")
                && colon > 2
                && colon < tags.size()
                && sentence.token(colon).text().equals(":")
                && subject > 0
                && subject < colon;
        if (!verb) {
            return;
        }
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == subject && (i == 0 || i >= colon)) {
                heads.set(i, 0);
            }
        }
        tags.set(0, sentence.token(0).text().endsWith("s") ? "VBZ" : "VBD");
        heads.set(0, -1);
        relations.set(0, "root");
        heads.set(subject, 0);
        relations.set(subject, "nsubj");
    }

    /** In "called on them to recount the ballots" the tagger takes the verb for a noun. */
    private void makeInfinitive(int word) {
        int verb = heads.get(word);
        boolean noun = word > 0
                && verb >= 0
                && verb < word
                && word + 2 < tags.size()
                && sentence.token(word - 1).text().equals("to")
                && heads.get(word - 1) == word
                && tags.get(word).equals("NN")
                && relations.get(word).equals("obl")
                && tags.get(word + 1).matches("DT|PRP\\$")
                && !sentence.token(word + 2).text().matches("same|next|following|day|week|month|year|morning|evening");
        if (!noun) {
            return;
        }
        tags.set(word, "VB");
        relations.set(word, "xcomp");
        relations.set(word - 1, "mark");
        for (int i = word + 1; i < heads.size(); i++) {
            if (heads.get(i) == verb && relations.get(i).matches("obj|obl.*|advmod")) {
                heads.set(i, word);
            }
        }
    }

    /** In "threatened to move" and "admitted having known" the first verb is no auxiliary. */
    private void freeVerb(int word) {
        boolean bound = relations.get(word).startsWith("aux")
                && tags.get(word).matches("VB[DZP]")
                && !AUXILIARIES.contains(sentence.token(word).lemma());
        int verb = heads.get(word);
        if (!bound || verb < word) {
            return;
        }
        boolean series = heads.get(verb) >= 0 && relations.get(verb).equals("dep") && tags.get(heads.get(verb)).equals(tags.get(word));
        heads.set(word, heads.get(verb));
        relations.set(word, series ? "conj" : relations.get(verb));
        heads.set(verb, word);
        relations.set(verb, "xcomp");
        for (int i = 0; i < word; i++) {
            if (heads.get(i) == verb) {
                heads.set(i, word);
            }
        }
    }

    /** A participle with a subject and without an auxiliary is a past tense. */
    private void makeFinite(int word) {
        if (tags.get(word).equals("VBN") && hasChild(word, "nsubj") && !hasChild(word, "aux", "aux:pass", "nsubj:pass")) {
            tags.set(word, "VBD");
        }
    }

    /** In "called on both to return and vowed to stay" no finite verb is joined to an infinitive. */
    private void liftFiniteVerb(int word) {
        int up = heads.get(word);
        boolean joined = relations.get(word).equals("conj")
                && tags.get(word).matches("VB[DZ]")
                && (tags.get(up).matches("VBG?") || isPerfect(up))
                && !hasChild(word, "nsubj", "nsubj:pass");
        while (joined && up >= 0 && !tags.get(up).equals(tags.get(word))) {
            up = heads.get(up);
        }
        if (joined && up >= 0 && up < word) {
            heads.set(word, up);
        }
    }

    /** "denied taking bribes": what follows is a complement. */
    private void completeGerund(int word) {
        int first = isPerfect(word) ? word - 1 : word;
        boolean loose = relations.get(word).equals("dep")
                && heads.get(word) == first - 1
                && (first < word || tags.get(word).equals("VBG"))
                && tags.get(first - 1).startsWith("VB");
        if (loose) {
            relations.set(word, "xcomp");
        }
    }

    /** In "called on both to return" the two are called on, and the return is what for. */
    private void completeCall(int word) {
        int verb = heads.get(word);
        boolean called = verb >= 0
                && relations.get(word).equals("mark")
                && sentence.token(word).text().matches("on|upon")
                && relations.get(verb).equals("advcl")
                && heads.get(verb) == word - 1;
        for (int i = word + 1; called && i < verb; i++) {
            if (heads.get(i) == verb && relations.get(i).equals("nsubj")) {
                heads.set(word, i);
                relations.set(word, "case");
                heads.set(i, word - 1);
                relations.set(i, "obl");
                relations.set(verb, "xcomp");
            }
        }
    }

    /** In "warned against reopening the road before May" the gerund has the object and all that follows. */
    private void giveObject(int word) {
        int verb = heads.get(word);
        if (verb < 0 || !relations.get(word).equals("obj")) {
            return;
        }
        int first = word;
        while (first > 0 && heads.get(first - 1) == word) {
            first--;
        }
        int gerund = first - 1;
        boolean own = gerund > verb
                && tags.get(gerund).equals("VBG")
                && heads.get(gerund) == verb
                && relations.get(gerund).matches("obl|advcl");
        for (int i = word; own && i < heads.size(); i++) {
            if (heads.get(i) == verb && !relations.get(i).matches("punct|conj|cc|parataxis")) {
                heads.set(i, gerund);
            }
        }
    }

    /** In "told the inquiry that nobody came" the clause says what was told, not which inquiry. */
    private void tellHearer(int word) {
        int clause = heads.get(word);
        int hearer = clause < 0 ? -1 : heads.get(clause);
        int verb = hearer < 0 ? -1 : heads.get(hearer);
        boolean told = verb >= 0
                && sentence.token(word).text().equals("that")
                && hearer == word - 1
                && clause > word
                && relations.get(hearer).matches("i?obj")
                && TELLING.contains(sentence.token(verb).lemma())
                && hasOtherSubject(clause, word);
        if (told) {
            heads.set(clause, verb);
            relations.set(clause, "ccomp");
            relations.set(word, "mark");
            tags.set(word, "IN");
        }
    }

    private boolean hasOtherSubject(int clause, int that) {
        for (int i = that + 1; i < clause; i++) {
            if (heads.get(i) == clause && relations.get(i).matches("nsubj.*|expl|csubj.*")) {
                return true;
            }
        }
        return false;
    }

    /** In "X said the vote was fair and Y said it was not" the second verb reports anew. */
    private void partReports(int word) {
        int content = heads.get(word);
        int verb = content < 0 ? -1 : heads.get(content);
        boolean reports = verb >= 0
                && relations.get(word).equals("conj")
                && relations.get(content).equals("ccomp")
                && verb < content
                && tags.get(verb).matches("VB[DZ]")
                && tags.get(word).equals(tags.get(verb))
                && !hasChild(word, "aux")
                && isReporting(verb)
                && isReporting(word);
        if (reports) {
            heads.set(word, verb);
        }
    }

    private boolean isReporting(int verb) {
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        return Lexicon.english().of(lemma, WordClass.VERB, "").cue() >= SURE;
    }

    /** In "said the talks were frank and would go on" the second clause is said too. */
    private void continueContent(int word) {
        int verb = heads.get(word);
        boolean joined = verb >= 0
                && relations.get(word).equals("conj")
                && tags.get(verb).matches("VB[DZP]")
                && hasModal(word)
                && !hasChild(word, "nsubj", "nsubj:pass")
                && !hasModal(verb);
        for (int i = word - 1; joined && i > verb; i--) {
            if (heads.get(i) == verb && relations.get(i).equals("ccomp")) {
                heads.set(word, i);
                return;
            }
        }
    }

    private boolean hasModal(int verb) {
        for (int i = 0; i < verb; i++) {
            if (heads.get(i) == verb && tags.get(i).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** "having taken". */
    private boolean isPerfect(int word) {
        return word > 0
                && tags.get(word).equals("VBN")
                && tags.get(word - 1).equals("VBG")
                && heads.get(word - 1) == word;
    }

    private boolean hasChild(int head, String... wanted) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == head && List.of(wanted).contains(relations.get(i))) {
                return true;
            }
        }
        return false;
    }
}
