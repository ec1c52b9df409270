package dev.demarche.training.tables;

import dev.demarche.quotation.lexicon.WordClass;
import java.util.Comparator;
import java.util.Locale;

/**
 * A word that may be a cue.
 *
 * @param lemma its base form
 * @param kind its class
 */
record Word(String lemma, WordClass kind) implements Comparable<Word> {

    private static final Comparator<Word> ORDER =
            Comparator.comparing(Word::lemma).thenComparing(Word::className);

    String className() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    boolean isVerb() {
        return kind == WordClass.VERB;
    }

    @Override
    public int compareTo(Word other) {
        return ORDER.compare(this, other);
    }
}
