package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import dev.demarche.text.Range;
import java.util.Locale;

/** Headlines, transcripts and signatures: "X: we go", {@code "We go." - X}. A colon or dash attributes. */
final class LayoutPattern implements Pattern {

    private static final int LONGEST_NAME = 9;

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        String word = text.document().lower(cue);
        if (word.equals(":")) {
            colon(text, cue, out);
        } else if (word.matches("[–—―~-]|--")) {
            dash(text, cue, out);
        }
    }

    private static Words paragraph(Document document, int word) {
        Range range = document.text().paragraphs().get(document.paragraphOf(word));
        return document.wordsIn(range);
    }

    private static void colon(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        Words paragraph = paragraph(document, cue);
        Words name = new Words(paragraph.from(), cue);
        if (cue + 1 >= paragraph.to()) {
            return;
        }
        boolean headline = document.paragraphOf(cue) == 0 && isOneSentence(document, paragraph);
        if (isName(document, name) && !Labels.isTopic(document, name) && !isDateline(text, name, cue)) {
            String kind = Labels.isSpeaker(document, name) ? "-named" : "";
            String frame = headline ? "headline-colon" : text.isQuoted(cue + 1) ? "name-colon-quote" : "transcript";
            Source source = new Source(name, SourceKind.LAYOUT);
            out.add(frame + kind, cue, Words.of(cue), new Words(cue + 1, paragraph.to()), source);
        }
        Words last = new Words(cue + 1, paragraph.to());
        if (headline && last.size() <= 3 && isName(document, last)) {
            out.add(
                    "headline-last",
                    cue,
                    Words.of(cue),
                    new Words(paragraph.from(), cue),
                    new Source(last, SourceKind.LAYOUT));
        }
    }

    private static boolean isOneSentence(Document document, Words paragraph) {
        return document.sentenceAround(paragraph.from()).to() >= paragraph.to() - 1 || paragraph.size() < 25;
    }

    /** "LONDON: The talks" tells where, not who. */
    private static boolean isDateline(MarkedText text, Words name, int cue) {
        Document document = text.document();
        String first = document.token(name.from()).text();
        boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        return capitals
                && !text.isQuoted(cue + 1)
                && !Labels.isRepeated(document, name)
                && !Labels.isSpeaker(document, name);
    }

    private static void dash(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        Words paragraph = paragraph(document, cue);
        Words name = new Words(cue + 1, paragraph.to());
        if (cue <= paragraph.from() + 2
                || !isName(document, name)
                || document.tag(cue + 1).matches("CC|RB|TO|VB.*")) {
            return;
        }
        boolean signed = text.isQuoted(cue - 1);
        boolean whole = !signed || text.isQuoted(paragraph.from());
        Words all = whole ? new Words(paragraph.from(), cue) : text.quoted().get(text.quoteOf(cue - 1));
        if (signed || document.paragraphOf(cue) == 0) {
            Source source = new Source(name, SourceKind.LAYOUT);
            out.add(signed ? "signature" : "headline-dash", cue, Words.of(cue), all, source);
        }
    }

    private static boolean isName(Document document, Words words) {
        if (words.isEmpty() || words.size() > LONGEST_NAME) {
            return false;
        }
        for (int i = words.from(); i < words.to(); i++) {
            if (document.tag(i).matches("VB[DZP]|MD|PRP|W.*")) {
                return false;
            }
        }
        return true;
    }
}
