package dev.demarche.quotation.syntax;

import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.lexicon.WordClass;
import java.util.Locale;

/** Hangs joined verbs on the verb they are joined to. */
final class Joints {

    private static final double SURE = 0.6;

    private final ParseDraft parse;

    Joints(ParseDraft parse) {
        this.parse = parse;
    }

    /** In "called on both to return and vowed to stay" no finite verb is joined to an infinitive. */
    void liftFiniteVerb(int word) {
        int up = parse.head(word);
        boolean joined = parse.relation(word).equals("conj")
                && parse.tag(word).matches("VB[DZ]")
                && (parse.tag(up).matches("VBG?") || parse.isPerfect(up))
                && !parse.hasChild(word, "nsubj", "nsubj:pass");
        while (joined && up >= 0 && !parse.tag(up).equals(parse.tag(word))) {
            up = parse.head(up);
        }
        if (joined && up >= 0 && up < word) {
            parse.setHead(word, up);
        }
    }

    /** In "said the talks were frank and would go on" the second clause is said too. */
    void continueContent(int word) {
        int verb = parse.head(word);
        boolean joined = verb >= 0
                && parse.relation(word).equals("conj")
                && parse.tag(verb).matches("VB[DZP]")
                && parse.hasModal(word)
                && !parse.hasChild(word, "nsubj", "nsubj:pass")
                && !parse.hasModal(verb);
        for (int i = word - 1; joined && i > verb; i--) {
            if (parse.head(i) == verb && parse.relation(i).equals("ccomp")) {
                parse.setHead(word, i);
                return;
            }
        }
    }

    /** In "X said the vote was fair and Y said it was not" the second verb reports anew. */
    void partReports(int word) {
        int content = parse.head(word);
        int verb = content < 0 ? -1 : parse.head(content);
        boolean reports = verb >= 0
                && parse.relation(word).equals("conj")
                && parse.relation(content).equals("ccomp")
                && verb < content
                && parse.tag(verb).matches("VB[DZ]")
                && parse.tag(word).equals(parse.tag(verb))
                && !parse.hasChild(word, "aux")
                && isReporting(verb)
                && isReporting(word);
        if (reports) {
            parse.setHead(word, verb);
        }
    }

    /** In "vetoed a bill that would have helped, saying" the one who vetoed says. */
    void liftParticiple(int word) {
        int clause = parse.head(word);
        boolean loose = word > 0
                && clause >= 0
                && parse.tag(word).equals("VBG")
                && parse.token(word - 1).text().equals(",")
                && parse.relation(word).matches("dep|advcl|xcomp|acl|conj")
                && isReporting(word)
                && isRelative(clause);
        int root = parse.root();
        if (loose && root >= 0 && root < word && parse.tag(root).matches("VB[DZP]")) {
            parse.setHead(word, root);
            parse.setRelation(word, "advcl");
        }
    }

    private boolean isRelative(int verb) {
        for (int i = 0; i < verb; i++) {
            if (parse.head(i) == verb
                    && parse.tag(i).equals("WDT")
                    && parse.relation(i).startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private boolean isReporting(int verb) {
        String lemma = parse.token(verb).lemma().toLowerCase(Locale.ROOT);
        return Lexicon.english().of(lemma, WordClass.VERB, "").cue() >= SURE;
    }
}
