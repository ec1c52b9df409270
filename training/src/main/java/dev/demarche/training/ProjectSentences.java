package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.SentenceReader;
import java.util.List;
import java.util.Set;

/** The project's own labelled sentences, but for those kept for tests. */
public final class ProjectSentences {

    private static final Set<String> NATURAL = Set.of("natural.csv", "natural2.csv", "ordinary.csv");

    private ProjectSentences() {}

    /** {@return the sentences to train on, in which labels are about as frequent as none} */
    public static List<LabelledSentence> balanced() {
        return read(false);
    }

    /** {@return sentences in which labels are as rare as in news; thresholds are set on them} */
    public static List<LabelledSentence> atNaturalRate() {
        return read(true);
    }

    private static List<LabelledSentence> read(boolean natural) {
        return SentenceReader.defaultFiles().stream()
                .filter(file -> NATURAL.contains(file) == natural)
                .flatMap(file -> SentenceReader.readDefault(file).stream())
                .filter(sentence -> !"test".equals(sentence.split()))
                .toList();
    }
}
