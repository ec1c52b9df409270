package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/**
 * "The raid was wrong, X said on Monday", "The raid was wrong, said X, the minister" and "The raid, X said, was wrong": commas fence
 * the reporting clause, and all of the sentence outside the fence is the content, whatever the parser says.
 */
final class FencedPattern implements Pattern {

    private static final int SHORTEST = 3;

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        if (!document.tag(cue).matches("VB[DZP]") || document.isRelated(cue, "aux", "aux:pass", "cop")) {
            return;
        }
        Words sentence = document.sentenceAround(cue);
        Words words = Cues.ofVerb(document, cue);
        Words subject = Fences.subject(text, words, sentence);
        if (subject.isEmpty()) {
            inverted(text, cue, words, sentence, out);
        } else {
            straight(text, cue, words, subject, sentence, out);
        }
    }

    private static void straight(MarkedText text, int cue, Words words, Words subject, Words sentence, Proposals out) {
        Document document = text.document();
        Words before = new Words(sentence.from(), subject.from() - 1);
        int end = Fences.clauseEnd(text, cue, words.to(), sentence);
        if (before.size() < SHORTEST || end < 0) {
            return;
        }
        Source source = new Source(subject, SourceKind.NEIGHBOUR);
        boolean whole = Fences.isClause(document, before) && Fences.isOver(document, end, sentence);
        if (whole) {
            out.add("fenced-last", cue, words, before, source);
        }
        if (document.lower(end).equals(",") && end < sentence.to() - 2) {
            Content after = Content.of(new Words(end + 1, sentence.to()));
            String frame = whole ? "fenced-maybe:" + document.lower(end + 1) : "fenced-middle";
            out.add(frame, cue, words, Content.of(before).plus(after), source);
        }
    }

    private static void inverted(MarkedText text, int cue, Words words, Words sentence, Proposals out) {
        Document document = text.document();
        int start = words.from();
        boolean fenced = start > sentence.from() + SHORTEST
                && document.lower(start - 1).equals(",")
                && !Hearers.hasHearer(document, cue);
        Words phrase = fenced ? Fences.phraseAfter(text, cue, sentence) : Words.of(cue);
        Words before = new Words(sentence.from(), fenced ? start - 1 : start);
        if (fenced && phrase.from() > cue && Fences.isClause(document, before)) {
            out.add("fenced-verb-first", cue, words, before, new Source(phrase, SourceKind.NEIGHBOUR));
        }
    }
}
