package dev.demarche.quotation.marks;

import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Finds text between quotation marks. Quotes inside a quote belong to it and are not reported. */
public final class Quotes {

    private Quotes() {}

    /** {@return the quotes of a text, in its order; none crosses a paragraph} */
    public static List<Quote> of(String text, List<Range> paragraphs) {
        List<Quote> quotes = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            Range next = p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : new Range(0, 0);
            new Scanner(text, paragraphs.get(p), next).addTo(quotes);
        }
        return chained(quotes);
    }

    /** {@return the quotes inside quotes, in the order of the text} */
    public static List<Quote> inside(String text, List<Quote> outer) {
        List<Quote> quotes = new ArrayList<>();
        for (Quote quote : outer) {
            Range range = quote.range();
            int mark = text.startsWith("''", range.start()) || text.startsWith("``", range.start()) ? 2 : 1;
            int end = quote.closed() ? range.end() - mark : range.end();
            new Scanner(text, new Range(range.start() + mark, Math.max(range.start() + mark, end)), new Range(0, 0))
                    .addTo(quotes);
        }
        return quotes.stream().filter(Quote::closed).toList();
    }

    /** A quotation over several paragraphs must be closed in its last one; otherwise a closing mark was forgotten. */
    private static List<Quote> chained(List<Quote> quotes) {
        List<Quote> result = new ArrayList<>(quotes);
        for (int i = result.size() - 1; i >= 0; i--) {
            Quote quote = result.get(i);
            Quote next = i + 1 < result.size() ? result.get(i + 1) : quote;
            if (quote.goesOn() && !next.closed() && !next.goesOn()) {
                result.set(i, new Quote(quote.range(), false, false));
            }
        }
        return result;
    }
}
