package dev.demarche.eval.html;

import dev.demarche.datasets.articles.GoldAttribution;
import dev.demarche.eval.attribution.PredictedQuotation;
import dev.demarche.eval.html.ErrorItem.Piece;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts out the part of an article where gold and prediction stand, and marks both. */
final class Context {

    private static final int AROUND = 140;
    private static final int LONGEST = 1600;

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Range range, String style) {}

    private Context(String text) {
        this.text = text;
    }

    static List<Piece> of(String text, @Nullable GoldAttribution gold, @Nullable PredictedQuotation predicted) {
        Context context = new Context(text);
        if (gold != null) {
            gold.content().forEach(range -> context.marks.add(new Mark(range, "gold")));
            gold.source().forEach(range -> context.marks.add(new Mark(range, "goldsource")));
        }
        if (predicted != null) {
            predicted.spans().forEach(range -> context.marks.add(new Mark(range, "predicted")));
            if (predicted.mention() != null) {
                context.marks.add(new Mark(predicted.mention(), "mention"));
            }
        }
        return context.pieces();
    }

    private List<Piece> pieces() {
        Range part = part();
        TreeSet<Integer> borders = new TreeSet<>(List.of(part.start(), part.end()));
        for (Mark mark : marks) {
            borders.add(Math.max(part.start(), Math.min(part.end(), mark.range.start())));
            borders.add(Math.max(part.start(), Math.min(part.end(), mark.range.end())));
        }
        List<Piece> pieces = new ArrayList<>();
        Integer start = part.start();
        for (Integer end = borders.higher(start); end != null; end = borders.higher(end)) {
            Range range = new Range(start, end);
            String style = marks.stream()
                    .filter(mark -> mark.range.contains(range))
                    .map(Mark::style)
                    .distinct()
                    .collect(Collectors.joining(" "));
            pieces.add(new Piece(range.of(text), style));
            start = end;
        }
        return pieces;
    }

    /** From a little before the first mark to a little after the last, at word borders; not the whole of a long article. */
    private Range part() {
        int first = marks.stream().mapToInt(m -> m.range.start()).min().orElse(0);
        int last = marks.stream().mapToInt(m -> m.range.end()).max().orElse(0);
        if (last - first > LONGEST) {
            first = marks.get(0).range.start();
            last = Math.min(first + LONGEST, text.length());
        }
        int start = Math.max(0, first - AROUND);
        int end = Math.min(text.length(), last + AROUND);
        int before = start == 0 ? 0 : text.indexOf(' ', start) + 1;
        int after = end == text.length() ? end : text.lastIndexOf(' ', end);
        return new Range(before > first ? first : before, Math.max(after, last));
    }
}
