package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.Set;

/** "X's claim that the raid was wrong": a noun that always tells what its owner said, with a clause. */
final class ClaimPattern implements Pattern {

    private static final Set<String> NOUNS = Set.of(
            "accusation",
            "acknowledgement",
            "acknowledgment",
            "admission",
            "allegation",
            "announcement",
            "argument",
            "assertion",
            "assurance",
            "boast",
            "claim",
            "comment",
            "complaint",
            "contention",
            "declaration",
            "denial",
            "insinuation",
            "insistence",
            "plea",
            "pledge",
            "prediction",
            "promise",
            "protestation",
            "reassurance",
            "remark",
            "reminder",
            "reply",
            "statement",
            "suggestion",
            "testimony",
            "threat",
            "vow",
            "warning");

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        boolean claim = document.tag(cue).matches("NNS?")
                && NOUNS.contains(document.lemma(cue))
                && cue + 2 < document.sentenceAround(cue).to()
                && document.lower(cue + 1).equals("that")
                && isOwned(document, cue);
        if (!claim) {
            return;
        }
        int clause = document.child(cue, "acl", "ccomp", "acl:relcl", "dep");
        boolean told = clause > cue && document.subtree(clause).from() == cue + 1;
        int end = told ? document.subtree(clause).to() : Breaks.likelyEnd(text, cue, cue + 1);
        out.add("phrase-claim", cue, Words.of(cue), new Words(cue + 1, end), Sources.ofNoun(text, cue));
    }

    private static boolean isOwned(Document document, int cue) {
        int word = cue - 1;
        int from = document.sentenceAround(cue).from();
        while (word > from && document.tag(word).matches("JJ.*|RB|VB[GN]|NN")) {
            word--;
        }
        return word >= from && document.tag(word).equals("POS");
    }
}
