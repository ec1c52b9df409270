package dev.demarche.stance;

import dev.demarche.stance.Words.Word;
import dev.demarche.text.Range;
import java.util.List;

/** Lemmas and pairs of neighbouring lemmas. */
final class NgramFeatures {

    private NgramFeatures() {}

    static void add(List<Word> words, FeatureBag bag) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            bag.add("word=" + word.lemma(), word.token().range());
            if (i > 0) {
                Word previous = words.get(i - 1);
                Range range = new Range(
                        previous.token().range().start(), word.token().range().end());
                bag.add("words=" + previous.lemma() + " " + word.lemma(), range);
            }
        }
    }
}
