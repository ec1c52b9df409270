package dev.demarche.quotation.syntax;

import dev.demarche.text.Sentence;

/** Mends what tagger and parser often get wrong and the forms of the words around show. */
final class Repairs {

    private Repairs() {}

    /** {@return the tags and the tree of a sentence, mended} */
    static Parse of(Sentence sentence) {
        ParseDraft parse = new ParseDraft(sentence);
        VerbForms forms = new VerbForms(parse);
        forms.openWithVerb();
        for (int word = 0; word < parse.size(); word++) {
            forms.makeInfinitive(word);
            forms.freeVerb(word);
            forms.makeFinite(word);
        }
        Joints joints = new Joints(parse);
        Complements complements = new Complements(parse);
        for (int word = 0; word < parse.size(); word++) {
            joints.liftFiniteVerb(word);
            complements.completeGerund(word);
            complements.completeCall(word);
            complements.completeDenial(word);
            complements.giveObject(word);
            complements.tellHearer(word);
            joints.continueContent(word);
            joints.partReports(word);
            joints.liftParticiple(word);
        }
        return parse.finish();
    }
}
