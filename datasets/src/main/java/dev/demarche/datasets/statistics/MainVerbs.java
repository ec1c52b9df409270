package dev.demarche.datasets.statistics;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.datasets.statistics.DatasetStatistics.Share;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Annotator;
import dev.demarche.text.Paragraphs;
import dev.demarche.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How evenly the main verbs of each label are spread. */
public final class MainVerbs {

    private static final double MOST = .08;
    private static final int SHOWN = 3;

    private MainVerbs() {}

    /** {@return the most frequent main verbs of each label, beside the share that one verb should not exceed} */
    public static List<Share> of(List<LabelledSentence> sentences, Annotator annotator) {
        List<Share> shares = new ArrayList<>();
        DatasetStatistics.byLabel(sentences).forEach((label, some) -> {
            Map<String, Integer> counts = new TreeMap<>();
            for (LabelledSentence sentence : some) {
                String verb = mainVerb(annotator.annotate(sentence.text(), Paragraphs.of(sentence.text())));
                if (verb != null) {
                    counts.merge(verb, 1, Integer::sum);
                }
            }
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(SHOWN)
                    .forEach(e -> shares.add(new Share(
                            label, "main verb " + e.getKey(), some.size(), (double) e.getValue() / some.size(), MOST)));
        });
        return shares;
    }

    /** The lemma of the root of the first sentence, if that is a verb. */
    private static @Nullable String mainVerb(AnnotatedText text) {
        if (text.sentences().isEmpty()) {
            return null;
        }
        Sentence sentence = text.sentences().get(0);
        int root = sentence.tree().heads().indexOf(-1);
        return root >= 0 && sentence.token(root).is("VB") ? sentence.token(root).lemma() : null;
    }
}
