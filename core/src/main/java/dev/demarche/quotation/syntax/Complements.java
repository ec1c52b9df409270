package dev.demarche.quotation.syntax;

import java.util.Set;

/** Hangs complements on the verbs they complete. */
final class Complements {

    private static final Set<String> TELLING =
            Set.of("tell", "inform", "remind", "warn", "assure", "advise", "notify", "convince");

    private final ParseDraft parse;

    Complements(ParseDraft parse) {
        this.parse = parse;
    }

    /** "denied taking bribes": what follows is a complement. */
    void completeGerund(int word) {
        int first = parse.isPerfect(word) ? word - 1 : word;
        boolean loose = parse.relation(word).equals("dep")
                && parse.head(word) == first - 1
                && (first < word || parse.tag(word).equals("VBG"))
                && parse.tag(first - 1).startsWith("VB");
        if (loose) {
            parse.setRelation(word, "xcomp");
        }
    }

    /** In "denies causing death by driving" nobody denies a death. */
    void completeDenial(int word) {
        int noun = parse.head(word);
        int verb = noun < 0 ? -1 : parse.head(noun);
        boolean gerund = verb >= 0
                && verb == word - 1
                && noun > word
                && parse.tag(word).equals("VBG")
                && parse.relation(word).equals("amod")
                && parse.relation(noun).equals("obj")
                && parse.token(verb).lemma().matches("deny|admit|recall|regret|suggest|recommend|oppose");
        for (int i = word + 1; gerund && i < parse.size(); i++) {
            if (parse.head(i) == verb && parse.relation(i).matches("obj|obl.*|advmod")) {
                parse.setHead(i, word);
            }
        }
        if (gerund) {
            parse.setHead(word, verb);
            parse.setRelation(word, "xcomp");
        }
    }

    /** In "called on both to return" the two are called on, and the return is what for. */
    void completeCall(int word) {
        int verb = parse.head(word);
        boolean called = verb >= 0
                && parse.relation(word).equals("mark")
                && parse.token(word).text().matches("on|upon")
                && parse.relation(verb).equals("advcl")
                && parse.head(verb) == word - 1;
        for (int i = word + 1; called && i < verb; i++) {
            if (parse.head(i) == verb && parse.relation(i).equals("nsubj")) {
                parse.setHead(word, i);
                parse.setRelation(word, "case");
                parse.setHead(i, word - 1);
                parse.setRelation(i, "obl");
                parse.setRelation(verb, "xcomp");
            }
        }
    }

    /** In "warned against reopening the road before May" the gerund has the object and all that follows. */
    void giveObject(int word) {
        int verb = parse.head(word);
        if (verb < 0 || !parse.relation(word).equals("obj")) {
            return;
        }
        int first = word;
        while (first > 0 && parse.head(first - 1) == word) {
            first--;
        }
        int gerund = first - 1;
        boolean own = gerund > verb
                && parse.tag(gerund).equals("VBG")
                && parse.head(gerund) == verb
                && parse.relation(gerund).matches("obl|advcl");
        for (int i = word; own && i < parse.size(); i++) {
            if (parse.head(i) == verb && !parse.relation(i).matches("punct|conj|cc|parataxis")) {
                parse.setHead(i, gerund);
            }
        }
    }

    /** In "told the inquiry that nobody came" the clause says what was told, not which inquiry. */
    void tellHearer(int word) {
        int clause = parse.head(word);
        int hearer = clause < 0 ? -1 : parse.head(clause);
        int verb = hearer < 0 ? -1 : parse.head(hearer);
        boolean told = verb >= 0
                && parse.token(word).text().equals("that")
                && hearer == word - 1
                && clause > word
                && parse.relation(hearer).matches("i?obj")
                && TELLING.contains(parse.token(verb).lemma())
                && hasOtherSubject(clause, word);
        if (told) {
            parse.setHead(clause, verb);
            parse.setRelation(clause, "ccomp");
            parse.setRelation(word, "mark");
            parse.setTag(word, "IN");
        }
    }

    private boolean hasOtherSubject(int clause, int that) {
        for (int i = that + 1; i < clause; i++) {
            if (parse.head(i) == clause && parse.relation(i).matches("nsubj.*|expl|csubj.*")) {
                return true;
            }
        }
        return false;
    }
}
