package dev.demarche.eval.html;

import dev.demarche.Sentiment.Polarity;
import dev.demarche.eval.html.ErrorItem.Piece;
import dev.demarche.eval.html.QuotationCard.Figure;
import dev.demarche.eval.stance.StanceEvaluation;
import dev.demarche.eval.stance.StanceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Picks the sentences whose labels are wrong. */
final class StanceErrors {

    /** Keeps the page below a few megabytes. */
    private static final int MOST = 2500;

    private StanceErrors() {}

    static List<ErrorItem> of(StanceEvaluation evaluation) {
        return evaluation.rows().stream()
                .filter(row -> !row.right())
                .limit(MOST)
                .map(StanceErrors::item)
                .toList();
    }

    static String intro(StanceEvaluation evaluation, int shown) {
        long all = evaluation.rows().stream().filter(row -> !row.right()).count();
        String size = all + " of " + evaluation.rows().size() + " sentences are labelled otherwise than the gold.";
        return all == shown ? size : size + " The first " + shown + " are shown; errors.csv has all.";
    }

    private static ErrorItem item(StanceRow row) {
        boolean labelled = row.sentence().labelled();
        return new ErrorItem(
                labelled ? kind(row.sentence().labels(), row.answer().labels()) : "another sentiment",
                row.sentence().id(),
                labelled
                        ? labels(row.sentence().labels())
                        : sentiment(row.sentence().sentiment()),
                labelled
                        ? labels(row.answer().labels())
                        : sentiment(row.answer().sentiment()),
                row.confidence(),
                List.of(new Piece(row.sentence().text(), "")),
                facts(row));
    }

    private static List<Figure> facts(StanceRow row) {
        List<Figure> facts = new ArrayList<>();
        String scores = row.answer().scores().entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s %.2f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
        if (!scores.isEmpty()) {
            facts.add(new Figure("probabilities", scores));
        }
        if (!row.answer().evidence().isEmpty()) {
            facts.add(new Figure(
                    "evidence", row.answer().evidence().stream().limit(4).collect(Collectors.joining("; "))));
        }
        row.columns().forEach((column, value) -> facts.add(new Figure(column.replace('_', ' '), value)));
        return facts;
    }

    private static String sentiment(@Nullable Polarity polarity) {
        return polarity == null ? "nothing" : polarity.name().toLowerCase(Locale.ROOT);
    }

    static String kind(Collection<String> gold, Collection<String> predicted) {
        if (predicted.isEmpty()) {
            return "missed";
        }
        if (gold.isEmpty()) {
            return "not in gold";
        }
        return Collections.disjoint(gold, predicted) ? "another stance" : "not the same set";
    }

    static String labels(Collection<String> labels) {
        return labels.isEmpty() ? "none" : labels.stream().sorted().collect(Collectors.joining(", "));
    }
}
