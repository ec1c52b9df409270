package dev.demarche.training.tables;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.quotation.pattern.Break;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.syntax.Content;
import dev.demarche.text.AnnotatedText;
import dev.demarche.training.attribution.GoldWords;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;

/** Counts on gold articles how often contents that reach a place where they may end do end there: {@code ends.csv}. */
public final class EndTable {

    private static final int LEAST = 4;
    private static final double WEIGHT_OF_COARSER = 2;
    private static final double USUAL = 0.08;

    private final Map<String, Share> shares = new TreeMap<>();
    private final Map<String, List<String>> coarser = new TreeMap<>();

    /** Makes an empty table. */
    public EndTable() {}

    /** Counts one more article. */
    public void add(GoldArticle article, AnnotatedText annotated) {
        MarkedText text = new MarkedText(annotated);
        article.attributions().stream()
                .map(a -> GoldWords.of(text.document(), a))
                .filter(gold -> !gold.content().isEmpty())
                .forEach(gold -> add(text, gold));
    }

    private void add(MarkedText text, GoldWords gold) {
        int cue = CueHeads.of(text.document(), gold.cue());
        Content content = gold.content();
        if (cue < 0 || content.first() <= cue || content.pieces().size() > 1) {
            return;
        }
        for (Break place : text.breaksAfter(cue, content.first())) {
            if (place.end() <= content.end()) {
                count(place.kinds().stream().distinct().toList(), place.end() == content.end());
            }
        }
    }

    private void count(List<String> kinds, boolean ends) {
        for (int i = 0; i < kinds.size(); i++) {
            shares.merge(kinds.get(i), new Share(1, ends ? 1 : 0), Share::plus);
            coarser.putIfAbsent(kinds.get(i), kinds.subList(i + 1, kinds.size()));
        }
    }

    /** {@return the table: the kinds that were seen often enough and differ from the next coarser one that is listed} */
    public String table() {
        StringBuilder table = new StringBuilder("kind,grade\n");
        shares.forEach((kind, share) -> {
            double grade = Scale.ENDS.round(grade(kind));
            double usual = Scale.ENDS.round(grade(coarser.getOrDefault(kind, List.of())));
            if (share.seen() >= LEAST && grade != usual) {
                table.append(CSVFormat.DEFAULT.format(kind, grade)).append('\n');
            }
        });
        return table.toString();
    }

    private double grade(String kind) {
        double usual = grade(coarser.getOrDefault(kind, List.of()));
        return shares.getOrDefault(kind, Share.NONE).smoothed(usual, WEIGHT_OF_COARSER);
    }

    private double grade(List<String> kinds) {
        return kinds.stream()
                .filter(k -> shares.getOrDefault(k, Share.NONE).seen() >= LEAST)
                .findFirst()
                .map(this::grade)
                .orElse(USUAL);
    }
}
