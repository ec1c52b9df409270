package dev.demarche.training;

import dev.demarche.Sentiment.Polarity;
import dev.demarche.datasets.LabelledSentence;
import java.util.Locale;
import java.util.Set;

/** What is learnt from a sentence. */
public enum Task {
    /** The stances. */
    STANCE {
        @Override
        public Set<String> labels(LabelledSentence sentence) {
            return sentence.labels();
        }

        @Override
        public boolean hasGold(LabelledSentence sentence) {
            return true;
        }
    },
    /** The polarity. */
    SENTIMENT {
        @Override
        public Set<String> labels(LabelledSentence sentence) {
            Polarity polarity = sentence.sentiment();
            return polarity == null ? Set.of() : Set.of(polarity.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public boolean hasGold(LabelledSentence sentence) {
            return sentence.sentiment() != null;
        }
    };

    /** {@return the labels that a model of this task shall give to the sentence} */
    public abstract Set<String> labels(LabelledSentence sentence);

    /** {@return whether the sentence is labelled for this task} */
    public abstract boolean hasGold(LabelledSentence sentence);

    /** {@return its name in files} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
