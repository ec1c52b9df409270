package dev.demarche.quotation.syntax;

import java.util.Set;

/** Finds verbs that tagger and parser took for nouns, auxiliaries or participles. */
final class VerbForms {

    private static final Set<String> AUXILIARIES =
            Set.of("be", "have", "do", "get", "keep", "let", "need", "use", "go");

    private final ParseDraft parse;

    VerbForms(ParseDraft parse) {
        this.parse = parse;
    }

    /** In "Said head coach X: ..." the first word is no name. */
    void openWithVerb() {
        int subject = parse.root();
        int colon = 0;
        while (colon < parse.size() && (colon == 0 || parse.tag(colon).matches("NN.*|JJ.*|DT|POS|CD|IN|,|HYPH"))) {
            colon++;
        }
        boolean verb = parse.token(0).text().matches("Said|Says|Added|Adds")
                && parse.tag(0).startsWith("NN")
                && colon > 2
                && colon < parse.size()
                && parse.token(colon).text().equals(":")
                && subject > 0
                && subject < colon;
        if (!verb) {
            return;
        }
        for (int i = 0; i < parse.size(); i++) {
            if (parse.head(i) == subject && (i == 0 || i >= colon)) {
                parse.setHead(i, 0);
            }
        }
        parse.setTag(0, parse.token(0).text().endsWith("s") ? "VBZ" : "VBD");
        parse.setHead(0, -1);
        parse.setRelation(0, "root");
        parse.setHead(subject, 0);
        parse.setRelation(subject, "nsubj");
    }

    /** In "called on them to recount the ballots" the tagger takes the verb for a noun. */
    void makeInfinitive(int word) {
        int verb = parse.head(word);
        boolean noun = word > 0
                && verb >= 0
                && verb < word
                && word + 2 < parse.size()
                && parse.token(word - 1).text().equals("to")
                && parse.head(word - 1) == word
                && parse.tag(word).equals("NN")
                && parse.relation(word).equals("obl")
                && parse.tag(word + 1).matches("DT|PRP\\$")
                && !parse.token(word + 2).text().matches("same|next|following|day|week|month|year|morning|evening");
        if (!noun) {
            return;
        }
        parse.setTag(word, "VB");
        parse.setRelation(word, "xcomp");
        parse.setRelation(word - 1, "mark");
        for (int i = word + 1; i < parse.size(); i++) {
            if (parse.head(i) == verb && parse.relation(i).matches("obj|obl.*|advmod")) {
                parse.setHead(i, word);
            }
        }
    }

    /** In "threatened to move" and "admitted having known" the first verb is no auxiliary. */
    void freeVerb(int word) {
        boolean bound = parse.relation(word).startsWith("aux")
                && parse.tag(word).matches("VB[DZP]")
                && !AUXILIARIES.contains(parse.token(word).lemma());
        int verb = parse.head(word);
        if (!bound || verb < word) {
            return;
        }
        boolean series = parse.head(verb) >= 0
                && parse.relation(verb).equals("dep")
                && parse.tag(parse.head(verb)).equals(parse.tag(word));
        parse.setHead(word, parse.head(verb));
        parse.setRelation(word, series ? "conj" : parse.relation(verb));
        parse.setHead(verb, word);
        parse.setRelation(verb, "xcomp");
        for (int i = 0; i < word; i++) {
            if (parse.head(i) == verb) {
                parse.setHead(i, word);
            }
        }
    }

    /** A participle with a subject and without an auxiliary is a past tense. */
    void makeFinite(int word) {
        if (parse.tag(word).equals("VBN")
                && parse.hasChild(word, "nsubj")
                && !parse.hasChild(word, "aux", "aux:pass", "nsubj:pass")) {
            parse.setTag(word, "VBD");
        }
    }
}
