package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.List;

/** "X called for talks", "X spoke about the raid": the content follows a preposition. */
final class PrepositionPattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        boolean verb = Cues.isVerb(document, cue);
        if ((!verb && !Cues.isAdjective(document, cue)) || Cues.isPassive(document, cue)) {
            return;
        }
        Words words = Cues.ofVerb(document, cue);
        for (int child : document.children(cue)) {
            if (child > cue
                    && document.isRelated(child, "obl", "nmod", "advcl")
                    && !(VerbPhrases.isTime(document, child) && document.child(child, "nmod") < 0)) {
                phrase(verb ? "" : "adjective-", text, cue, words, child, out);
            }
        }
    }

    private static void phrase(String prefix, MarkedText text, int cue, Words words, int child, Proposals out) {
        Document document = text.document();
        List<Integer> markers = document.children(child).stream()
                .filter(c -> c < child && document.isRelated(c, "case", "mark"))
                .toList();
        if (markers.isEmpty()) {
            return;
        }
        int marker = markers.get(markers.size() - 1);
        if (markers.size() > 1 && document.lower(marker).equals("as")) {
            return; // "often referred to as" tells a name, not what somebody says
        }
        Words all = document.subtree(child);
        Words content = new Words(marker + 1, Math.max(marker + 1, all.to()));
        Source source = Sources.ofVerb(text, cue);
        String preposition = document.lower(markers.get(0));
        Words whole = Cues.withNext(words, markers.get(0));
        out.add(prefix + "preposition:" + preposition, cue, whole, content, source);
        int limit = clauseAfter(document, cue, child);
        Words phrase = before(limit, VerbPhrases.toPhraseEnd(document, cue, content.from()));
        if (phrase.to() > content.to()) {
            out.add(prefix + "preposition-phrase:" + preposition, cue, whole, phrase, source);
        }
        Words tail = before(limit, VerbPhrases.toEnd(document, cue, content.from()));
        if (tail.to() > Math.max(content.to(), phrase.to()) + 1) {
            out.add(prefix + "preposition-tail:" + preposition, cue, whole, tail, source);
        }
        Words cut = VerbPhrases.cut(document, child);
        if (cut.to() < content.to() && cut.to() > content.from()) {
            out.add(prefix + "preposition-cut:" + preposition, cue, whole, new Words(content.from(), cut.to()), source);
        }
    }

    /** In "said by telephone that he would" the clause is the content, not the telephone. */
    private static int clauseAfter(Document document, int cue, int child) {
        return document.children(cue).stream()
                .filter(c -> c > child && document.relation(c).equals("ccomp"))
                .map(c -> document.subtree(c).from())
                .findFirst()
                .orElse(document.size());
    }

    private static Words before(int limit, Words words) {
        return new Words(words.from(), Math.max(words.from(), Math.min(limit, words.to())));
    }
}
