package dev.demarche.quotation.pattern;

import dev.demarche.quotation.marks.Quote;
import dev.demarche.quotation.marks.Quotes;
import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import dev.demarche.text.AnnotatedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text with its words and its quotes. For one thread. */
public final class MarkedText {

    private static final int OUTSIDE = -1;

    private final Document document;
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Words> quoted = new ArrayList<>();
    private final int[] quoteOf;
    /** Proposals of one cue ask again and again for the same places. */
    private final Map<Words, List<Break>> breaks = new HashMap<>();

    /** Finds the quotes of a text. */
    public MarkedText(AnnotatedText text) {
        this(new Document(text), Quotes.of(text.text(), text.paragraphs()));
    }

    private MarkedText(Document document, List<Quote> found) {
        this.document = document;
        quoteOf = new int[document.size()];
        Arrays.fill(quoteOf, OUTSIDE);
        for (Quote quote : found) {
            Words words = document.wordsIn(quote.range());
            if (words.size() > 2 && !isNickname(words)) {
                Arrays.fill(quoteOf, words.from(), words.to(), quotes.size());
                quotes.add(quote);
                quoted.add(words);
            }
        }
    }

    /** {@return where a content that starts at a word behind its cue may end: {@link Breaks#after}} */
    public List<Break> breaksAfter(int cue, int from) {
        return breaks.computeIfAbsent(new Words(cue, from), k -> Breaks.after(this, cue, from));
    }

    /** {@return the same text with the quotes inside its quotes, as if the outer marks were not there} */
    public MarkedText inside() {
        return new MarkedText(document, Quotes.inside(document.text().text(), quotes));
    }

    /** {@code Marcia "Cia" Price}. */
    private boolean isNickname(Words words) {
        return words.size() <= 4
                && words.from() > 0
                && words.to() < document.size()
                && document.tag(words.from() - 1).startsWith("NNP")
                && document.sentenceOf(words.to()) == document.sentenceOf(words.from())
                && Character.isUpperCase(document.token(words.to()).text().codePointAt(0));
    }

    /** {@return the words and their trees} */
    public Document document() {
        return document;
    }

    /** {@return the quotes, in order} */
    public List<Quote> quotes() {
        return quotes;
    }

    /** {@return the words of each quote, both marks among them} */
    public List<Words> quoted() {
        return quoted;
    }

    /** {@return the number of the quote that a word stands in, or -1} */
    public int quoteOf(int word) {
        return quoteOf[word];
    }

    /** {@return whether a word stands inside quotation marks} */
    public boolean isQuoted(int word) {
        return quoteOf[word] != OUTSIDE;
    }

    /** {@return a stretch, made longer so that no quote is cut} */
    public Words withWholeQuotes(Words words) {
        Words whole = words;
        int first = quoteOf[words.from()];
        int last = quoteOf[words.to() - 1];
        whole = first == OUTSIDE ? whole : whole.join(quoted.get(first));
        return last == OUTSIDE ? whole : whole.join(quoted.get(last));
    }

    /** {@return a stretch that ends with a quote, with the quotes that a conjunction or comma joins to it} */
    public Words withJoinedQuotes(Words words) {
        Words whole = words;
        int next = joined(whole.to());
        while (isQuoted(whole.to() - 1) && next >= 0) {
            whole = whole.join(quoted.get(quoteOf[next]));
            next = joined(whole.to());
        }
        return whole;
    }

    /** The first word of a quote that joins what ends before a word, or -1. */
    private int joined(int word) {
        int next = word;
        while (next < document.size() && next - word < 4 && !isQuoted(next) && isJoint(next)) {
            next++;
        }
        boolean joint = next > word && next < document.size() && isQuoted(next);
        return joint && document.sentenceOf(next) == document.sentenceOf(word - 1) ? next : -1;
    }

    private boolean isJoint(int word) {
        return document.lower(word).matches(",|and|or|a|an|the|as|to");
    }

    /** {@return the word after the last quote in a content, or -1} */
    int quoteEnd(Content content) {
        for (int i = content.end() - 1; i >= content.first(); i--) {
            if (isQuoted(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@return how many words of a content stand inside quotation marks} */
    public int quotedWords(Content content) {
        int count = 0;
        for (Words piece : content.pieces()) {
            for (int i = piece.from(); i < piece.to(); i++) {
                count += quoteOf[i] == OUTSIDE ? 0 : 1;
            }
        }
        return count;
    }
}
