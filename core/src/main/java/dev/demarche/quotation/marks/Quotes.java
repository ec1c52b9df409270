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
            Scanner scanner = new Scanner(text, paragraphs.get(p), next);
            int closed = p > 0 && isOpen(text, quotes, paragraphs.get(p - 1)) ? scanner.strayClosing() : -1;
            if (closed > 0) {
                Quote open = quotes.remove(quotes.size() - 1);
                Range whole =
                        new Range(open.range().start(), paragraphs.get(p - 1).end());
                quotes.add(new Quote(whole, false, true));
                quotes.add(new Quote(new Range(paragraphs.get(p).start(), closed), true, false));
            }
            scanner.addTo(quotes);
        }
        return chained(quotes);
    }

    /** Whether a paragraph ends inside a quote of whole sentences that no mark closes. */
    private static boolean isOpen(String text, List<Quote> quotes, Range paragraph) {
        Quote last = quotes.isEmpty() ? null : quotes.get(quotes.size() - 1);
        return last != null
                && !last.closed()
                && !last.goesOn()
                && paragraph.contains(last.range())
                && last.range().length() > 1
                && Character.isUpperCase(text.charAt(last.range().start() + 1))
                && new Range(last.range().end(), paragraph.end()).of(text).matches("[^\"“”„«»]*");
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
