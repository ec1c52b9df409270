package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Words;

/** Quotes that run over several paragraphs, each of which opens them again. */
public final class Continued {

    private Continued() {}

    /** {@return a quote with the paragraphs that go on with it} */
    public static Content forward(MarkedText text, int quote) {
        Content content = Content.of(text.quoted().get(quote));
        int last = quote;
        while (text.quotes().get(last).goesOn() && opensParagraph(text, last + 1)) {
            last++;
            content = content.plus(Content.of(text.quoted().get(last)));
        }
        return content;
    }

    /** {@return a quote with the paragraphs that it goes on with, and those that go on with it} */
    static Content backward(MarkedText text, int quote) {
        int first = quote;
        while (first > 0 && text.quotes().get(first - 1).goesOn() && opensParagraph(text, first)) {
            first--;
        }
        return forward(text, first);
    }

    /** {@return whether a quote is the first thing in its paragraph} */
    public static boolean opensParagraph(MarkedText text, int quote) {
        if (quote >= text.quoted().size()) {
            return false;
        }
        Words words = text.quoted().get(quote);
        return words.from() == 0
                || text.document().paragraphOf(words.from() - 1)
                        != text.document().paragraphOf(words.from());
    }
}
