package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import dev.demarche.text.Range;

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
        if (name.isEmpty() || name.size() > LONGEST_NAME || cue + 1 >= paragraph.to() || hasVerb(document, name)) {
            return;
        }
        boolean headline =
                document.paragraphOf(cue) == 0 && document.sentenceAround(cue).to() == paragraph.to();
        Source source = new Source(name, SourceKind.LAYOUT);
        Words rest = new Words(cue + 1, headline ? document.sentenceAround(cue).to() : paragraph.to());
        String frame = headline ? "headline-colon" : text.isQuoted(cue + 1) ? "name-colon-quote" : "transcript";
        out.add(frame, cue, Words.of(cue), rest, source);
    }

    private static void dash(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        Words paragraph = paragraph(document, cue);
        Words name = new Words(cue + 1, paragraph.to());
        boolean fits = cue > paragraph.from() + 2
                && !name.isEmpty()
                && name.size() <= LONGEST_NAME
                && !hasVerb(document, name);
        if (!fits || !document.tag(cue + 1).matches("NN.*|DT|JJ")) {
            return;
        }
        boolean signed = text.isQuoted(cue - 1);
        Words all = signed ? text.quoted().get(text.quoteOf(cue - 1)) : new Words(paragraph.from(), cue);
        boolean headline = document.paragraphOf(cue) == 0;
        if (signed || headline) {
            String frame = signed ? "signature" : "headline-dash";
            out.add(frame, cue, Words.of(cue), all, new Source(name, SourceKind.LAYOUT));
        }
    }

    private static boolean hasVerb(Document document, Words words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (document.tag(i).matches("VB[DZP]|MD|PRP")) {
                return true;
            }
        }
        return false;
    }
}
