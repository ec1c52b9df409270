package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import dev.demarche.text.Range;
import java.util.Locale;

/** Headlines, transcripts and signatures: "X: we go", {@code "We go." - X}. A colon or dash attributes. */
final class LayoutPattern implements Pattern {

    private static final int SHORT_NAME = 3;
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_SIGNATURE = 16;

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
        if (cue + 1 >= paragraph.to() || Labels.isHeading(document, cue - 1)) {
            return;
        }
        boolean repeated = Labels.isRepeated(document, name);
        boolean headline = document.paragraphOf(cue) == 0 && isOneSentence(document, paragraph) && !repeated;
        if (isName(document, name, LONGEST_NAME)
                && !hasStop(document, name)
                && !Labels.isTopic(document, name)
                && !isDateline(text, name, cue)) {
            String kind = repeated || Labels.isSpeaker(document, name) ? "-named" : "";
            String frame = headline ? "headline-colon" : text.isQuoted(cue + 1) ? "name-colon-quote" : "transcript";
            Source source = new Source(name, SourceKind.LAYOUT);
            out.add(frame + kind, cue, Words.of(cue), new Words(cue + 1, paragraph.to()), source);
        }
        Words last = new Words(cue + 1, paragraph.to());
        if (headline && isName(document, last, SHORT_NAME)) {
            out.add(
                    "headline-last",
                    cue,
                    Words.of(cue),
                    new Words(paragraph.from(), cue),
                    new Source(last, SourceKind.LAYOUT));
        }
    }

    /** Words with a full stop inside are a caption in front of "Photo: X", or more than a label. */
    private static boolean hasStop(Document document, Words name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (document.tag(i).equals(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneSentence(Document document, Words paragraph) {
        return document.sentenceAround(paragraph.from()).to() >= paragraph.to() - 1 || paragraph.size() < 25;
    }

    /** "LONDON: The talks" and "Pune: The talks" tell where, not who. */
    private static boolean isDateline(MarkedText text, Words name, int cue) {
        Document document = text.document();
        String first = document.token(name.from()).text();
        boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        boolean place = name.size() == 1 && document.token(name.from()).entity().equals("LOCATION");
        return (capitals || place)
                && !text.isQuoted(cue + 1)
                && !Labels.isRepeated(document, name)
                && !Labels.isSpeaker(document, name);
    }

    private static void dash(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        Words paragraph = paragraph(document, cue);
        Words name = new Words(cue + 1, paragraph.to());
        if (name.isEmpty() || document.tag(cue + 1).matches("CC|RB|TO|VB.*")) {
            return;
        }
        if (isSigned(text, cue, paragraph) && isName(document, name, LONGEST_SIGNATURE)) {
            out.add("signature", cue, Words.of(cue), signed(text, cue), new Source(name, SourceKind.LAYOUT));
        } else if (document.paragraphOf(cue) == 0
                && cue > paragraph.from() + 2
                && isSpaced(document, cue)
                && isName(document, name, LONGEST_NAME)) {
            Words title = new Words(paragraph.from(), cue);
            out.add("headline-dash", cue, Words.of(cue), title, new Source(name, SourceKind.LAYOUT));
        }
    }

    /** The dash stands behind a quote: in its paragraph, or in the next one below a paragraph that is a quote. */
    private static boolean isSigned(MarkedText text, int cue, Words paragraph) {
        boolean behind = cue > 0 && text.isQuoted(cue - 1);
        return cue > paragraph.from()
                ? behind
                : behind && text.isQuoted(paragraph(text.document(), cue - 1).from());
    }

    private static Content signed(MarkedText text, int cue) {
        int quote = text.quoteOf(cue - 1);
        Words paragraph = paragraph(text.document(), cue - 1);
        return text.isQuoted(paragraph.from())
                ? Content.of(new Words(paragraph.from(), cue)).plus(Continued.backward(text, quote))
                : Content.of(text.quoted().get(quote));
    }

    private static boolean isSpaced(Document document, int cue) {
        return document.token(cue - 1).range().end()
                < document.token(cue).range().start();
    }

    private static boolean isName(Document document, Words words, int longest) {
        if (words.isEmpty() || words.size() > longest) {
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
