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
            boolean reopened = p + 1 < paragraphs.size() && opens(text, paragraphs.get(p + 1));
            new Scanner(text, paragraphs.get(p), reopened).addTo(quotes);
        }
        return quotes;
    }

    private static boolean opens(String text, Range paragraph) {
        return Mark.KINDS.stream()
                .filter(k -> !k.single() || text.charAt(paragraph.start()) == '‘')
                .anyMatch(k -> !k.opensAt(text, paragraph.start()).isEmpty());
    }
}
