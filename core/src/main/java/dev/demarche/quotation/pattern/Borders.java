package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.Set;

/**
 * Puts the borders of a content right: a quote that it touches is taken as a whole, cue and source are left out, so are
 * punctuation and conjunctions at the ends; "that" and "to" stay.
 */
final class Borders {

    private static final Set<String> AT_START =
            Set.of(",", ".", ":", ";", "-", "--", "–", "—", "―", ")", "and", "but", "…");
    private static final Set<String> AT_END =
            Set.of(",", ".", ":", ";", "-", "--", "–", "—", "―", "(", "and", "but", "…");

    private Borders() {}

    static Content of(MarkedText text, Content content, Words cue, Source source) {
        Content whole = Content.NONE;
        for (Words piece : content.pieces()) {
            whole = whole.plus(Content.of(text.withJoinedQuotes(text.withWholeQuotes(piece))));
        }
        whole = whole.minus(cue);
        Words from = source.words();
        whole = from == null || from.contains(cue) ? whole : whole.minus(from);
        Content clean = Content.NONE;
        for (Words piece : whole.pieces()) {
            Words trimmed = trim(text, piece, isLabel(text, cue));
            clean = hasWord(text.document(), trimmed) ? clean.plus(Content.of(trimmed)) : clean;
        }
        return clean;
    }

    /** What stands behind "X:" is told as a whole: "And the cost?" */
    private static boolean isLabel(MarkedText text, Words cue) {
        return text.document().lower(cue.from()).equals(":");
    }

    private static Words trim(MarkedText text, Words piece, boolean whole) {
        Document document = text.document();
        int from = piece.from();
        int to = piece.to();
        while (from < to && !whole && !text.isQuoted(from) && AT_START.contains(document.lower(from))) {
            from++;
        }
        while (to > from && !text.isQuoted(to - 1) && AT_END.contains(document.lower(to - 1))) {
            to--;
        }
        return new Words(from, to);
    }

    private static boolean hasWord(Document document, Words piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            if (Character.isLetterOrDigit(document.token(i).text().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }
}
