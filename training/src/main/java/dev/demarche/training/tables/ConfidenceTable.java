package dev.demarche.training.tables;

import dev.demarche.AttributionMode;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.quotation.Attribution;
import dev.demarche.quotation.QuotationFinder;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.selection.Score;
import dev.demarche.quotation.selection.Scorer;
import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.text.AnnotatedText;
import dev.demarche.training.attribution.GoldWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Measures on gold articles how often attributions of each score are right: the table {@code confidence.csv}. */
public final class ConfidenceTable {

    private static final int POINTS = 10;
    private static final double HALF = 0.5;

    private final Scorer scorer;
    private final Map<String, List<Outcome>> outcomes = new TreeMap<>(Comparator.reverseOrder());

    /** Makes an empty table for attributions that {@code scorer} selects. */
    public ConfidenceTable(Scorer scorer) {
        this.scorer = scorer;
    }

    /** Measures one more article. */
    public void add(GoldArticle article, AnnotatedText text) {
        Document document = new Document(text);
        Map<String, Double> scores = new HashMap<>();
        Scorer noting = (marked, proposal, grades) -> {
            Score score = scorer.score(marked, proposal, grades);
            scores.merge(key(marked.document(), proposal), score.value(), Math::max);
            return score;
        };
        List<GoldWords> open = new ArrayList<>(article.attributions().stream()
                .map(a -> GoldWords.of(document, a))
                .toList());
        for (Attribution found : new QuotationFinder(AttributionMode.ALL, noting).find(text)) {
            double score = scores.getOrDefault(found.rule() + found.cue(), 0.0);
            outcomes.computeIfAbsent(kind(found.rule()), k -> new ArrayList<>())
                    .add(new Outcome(score, isRight(document, found, open)));
        }
    }

    private static String key(Document document, Proposal proposal) {
        return proposal.frame() + document.rangeOf(proposal.cueWords());
    }

    private static String kind(String rule) {
        return rule.equals("continued-quote") ? "continued" : rule.contains("quote") ? "quote" : "other";
    }

    /** Whether a gold content that no other attribution has taken overlaps by half. */
    private static boolean isRight(Document document, Attribution found, List<GoldWords> open) {
        Content content = GoldWords.words(document, found.content());
        for (GoldWords gold : open) {
            if (gold.content().overlap(content) >= HALF) {
                open.remove(gold);
                return true;
            }
        }
        return false;
    }

    /** {@return the table: ten points for each kind, with a precision that never falls as the score rises} */
    public String table() {
        StringBuilder table = new StringBuilder("kind,score,precision\n");
        outcomes.forEach((kind, measured) -> {
            int points = kind.equals("continued") ? 1 : POINTS;
            Map<String, Double> rows = rows(measured, points);
            rows.forEach((score, precision) ->
                    table.append(String.format(Locale.ROOT, "%s,%s,%.2f\n", kind, score, precision)));
        });
        return table.toString();
    }

    private static Map<String, Double> rows(List<Outcome> measured, int points) {
        List<Outcome> sorted = measured.stream()
                .sorted(Comparator.comparingDouble(Outcome::score))
                .toList();
        Map<String, Double> rows = new TreeMap<>();
        double highest = 0;
        for (int point = 0; point < points; point++) {
            List<Outcome> part = sorted.subList(point * sorted.size() / points, (point + 1) * sorted.size() / points);
            if (part.isEmpty()) {
                continue;
            }
            double score = part.stream().mapToDouble(Outcome::score).average().orElse(0);
            highest = Math.max(
                    highest,
                    part.stream().mapToDouble(o -> o.right() ? 1 : 0).average().orElse(0));
            rows.putIfAbsent(String.format(Locale.ROOT, "%.2f", score), highest);
        }
        return rows;
    }

    /** An attribution. */
    private record Outcome(double score, boolean right) {}
}
