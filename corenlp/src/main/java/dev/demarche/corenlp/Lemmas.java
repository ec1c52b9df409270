package dev.demarche.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.Locale;

/** Base forms of words. */
final class Lemmas {

    // Morphology keeps the state of its automaton: one for each thread.
    private static final ThreadLocal<Morphology> MORPHOLOGY = ThreadLocal.withInitial(Morphology::new);

    private Lemmas() {}

    static String of(CoreLabel label) {
        String lemma = MORPHOLOGY.get().lemma(label.word(), label.tag());
        if (lemma == null) {
            return label.word();
        }
        return label.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
    }
}
