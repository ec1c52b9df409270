package dev.demarche.training;

import dev.demarche.Sentiment.Polarity;
import dev.demarche.datasets.LabelledSentence;
import java.util.Locale;
import java.util.Set;

/** What is learnt from a sentence. */
enum Task {
    STANCE {
        @Override
        Set<String> labels(LabelledSentence sentence) {
            return sentence.labels();
        }

        @Override
        boolean hasGold(LabelledSentence sentence) {
            return true;
        }
    },
    SENTIMENT {
        @Override
        Set<String> labels(LabelledSentence sentence) {
            Polarity polarity = sentence.sentiment();
            return polarity == null ? Set.of() : Set.of(polarity.name().toLowerCase(Locale.ROOT));
        }

        @Override
        boolean hasGold(LabelledSentence sentence) {
            return sentence.sentiment() != null;
        }
    };

    /** {@return the labels that a model of this task shall give to the sentence} */
    abstract Set<String> labels(LabelledSentence sentence);

    /** {@return whether the sentence is labelled for this task} */
    abstract boolean hasGold(LabelledSentence sentence);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
