package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** "X vows to fight", "X blasts Y" as a headline, where the tagger takes the verb for a noun. */
final class HeadlinePattern implements Pattern {

    private static final int LONGEST = 25;

    /** The name of the frame; its cue is looked up as a verb. */
    static final String FRAME = "headline-verb";

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        if (!document.tag(cue).matches("NNP?S") || document.paragraphOf(cue) != 0) {
            return;
        }
        Words sentence = document.sentenceAround(cue);
        boolean room = cue > sentence.from() && cue + 1 < sentence.to() && sentence.size() <= LONGEST;
        if (!room
                || document.lower(cue + 1).matches("\\p{Punct}+|of|and|in|on|'s|’s")
                || hasVerbBefore(document, sentence, cue)) {
            return;
        }
        Source source = new Source(new Words(sentence.from(), cue), SourceKind.NEIGHBOUR);
        out.add(FRAME, cue, Words.of(cue), new Words(cue + 1, sentence.to()), source);
    }

    private static boolean hasVerbBefore(Document document, Words sentence, int cue) {
        for (int i = sentence.from(); i < cue; i++) {
            if (document.tag(i).matches("VB[DZP]|MD")) {
                return true;
            }
        }
        return false;
    }
}
