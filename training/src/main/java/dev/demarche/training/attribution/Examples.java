package dev.demarche.training.attribution;

import dev.demarche.AttributionMode;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldAttribution;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.selection.Candidate;
import dev.demarche.quotation.selection.Features;
import dev.demarche.quotation.selection.LinearScorer;
import dev.demarche.quotation.selection.Scorer;
import dev.demarche.quotation.selection.Weigher;
import dev.demarche.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The examples of a gold article: a proposal is worth the overlap of its content with the gold content of its cue. */
public final class Examples {

    private final List<Candidate> candidates;
    private final List<Example> examples;

    private Examples(List<Candidate> candidates, List<Example> examples) {
        this.candidates = candidates;
        this.examples = examples;
    }

    /**
     * {@return an example for each proposal of an article}
     *
     * @param article the gold article
     * @param text its text, annotated
     * @param mode with {@link AttributionMode#STATEMENTS} beliefs and intentions are worth nothing
     */
    public static Examples of(GoldArticle article, AnnotatedText text, AttributionMode mode) {
        MarkedText marked = new MarkedText(text);
        List<GoldWords> gold = article.attributions().stream()
                .filter(a -> mode == AttributionMode.ALL || a.kind() != GoldAttribution.Kind.ATTITUDE)
                .map(a -> GoldWords.of(marked.document(), a))
                .toList();
        List<Candidate> candidates = Weigher.weigh(marked, Scorer.ofGrades()).stream()
                .filter(c -> mode == AttributionMode.ALL || c.grades().statement())
                .toList();
        return new Examples(
                candidates,
                candidates.stream().map(c -> example(marked, c, gold)).toList());
    }

    /** {@return all of them, in the order of the proposals} */
    public List<Example> all() {
        return examples;
    }

    /** {@return those of each cue of a gold attribution that has several, one of which fits} */
    public List<List<Example>> choices() {
        Map<Integer, List<Example>> byCue = new TreeMap<>();
        for (int i = 0; i < examples.size(); i++) {
            byCue.computeIfAbsent(candidates.get(i).proposal().cue(), cue -> new ArrayList<>())
                    .add(examples.get(i));
        }
        return byCue.values().stream()
                .filter(list -> list.size() > 1 && list.stream().anyMatch(e -> e.target() > 0))
                .toList();
    }

    private static Example example(MarkedText text, Candidate candidate, List<GoldWords> gold) {
        Proposal proposal = candidate.proposal();
        List<String> features = Features.of(text, proposal, candidate.grades());
        double offset = LinearScorer.offset(candidate.grades());
        return new Example(features, offset, GoldWords.fit(proposal, gold));
    }
}
