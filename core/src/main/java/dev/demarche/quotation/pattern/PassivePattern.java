package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** "The raid was condemned by X", "Y is expected to go", "It was announced that": passive cues. */
final class PassivePattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        if (document.tag(cue).equals("VBG") && document.relation(cue).equals("amod")) {
            Words phrase = document.subtree(document.head(cue));
            Words rest = new Words(cue + 1, Math.max(cue + 1, phrase.to()));
            out.add("participle-active", cue, Words.of(cue), rest, Neighbours.before(text, cue));
        }
        if (!document.tag(cue).matches("VB[ND]") || !Cues.isVerb(document, cue)) {
            return;
        }
        Words words = Cues.ofVerb(document, cue);
        Source source = Sources.agent(document, cue, "by", "from");
        if (document.relation(cue).matches("acl|amod")) {
            modifier(text, cue, words, source, out);
        } else if (Cues.isPassive(document, cue)) {
            passive(text, cue, words, source, out);
        }
    }

    private static void modifier(MarkedText text, int cue, Words words, Source source, Proposals out) {
        Document document = text.document();
        int noun = document.head(cue);
        Words phrase = document.subtree(noun);
        if (document.relation(cue).equals("amod")) {
            out.add("participle-before", cue, words, new Words(cue + 1, Math.max(cue + 1, phrase.to())), source);
        } else if (noun < cue) {
            out.add(
                    "participle-after",
                    cue,
                    words,
                    new Words(
                            phrase.from(),
                            Math.max(phrase.from(), document.subtree(cue).from())),
                    source);
        }
    }

    private static void passive(MarkedText text, int cue, Words words, Source source, Proposals out) {
        Document document = text.document();
        int subject = document.child(cue, "nsubj:pass", "nsubj");
        Content said = subject < 0 || document.lower(subject).matches("it|who|which|that")
                ? Content.NONE
                : Content.of(NounPhrases.of(document, subject, cue));
        out.add("passive-subject", cue, words, said, source);
        for (int child : document.children(cue)) {
            if (child > cue && document.isRelated(child, "xcomp", "ccomp", "advcl")) {
                Content clause = Content.of(document.subtree(child));
                out.add("passive-" + document.relation(child) + "-with-subject", cue, words, said.plus(clause), source);
                out.add(
                        "passive-" + document.relation(child),
                        cue,
                        words,
                        clause,
                        subjectOr(document, cue, subject, source));
            } else if (child > cue && document.relation(child).equals("obl") && !VerbPhrases.isTime(document, child)) {
                oblique(document, cue, words, child, said, source, out);
            }
        }
    }

    /** "He was asked whether", "She was told that": the one spoken to is all that is named. */
    private static Source subjectOr(Document document, int cue, int subject, Source agent) {
        boolean psychic = agent.words() == null && subject >= 0 && document.child(cue, "ccomp") >= 0;
        return psychic ? new Source(NounPhrases.of(document, subject, cue), SourceKind.OBJECT) : agent;
    }

    private static void oblique(
            Document document, int cue, Words words, int child, Content said, Source source, Proposals out) {
        String preposition = VerbPhrases.preposition(document, child);
        if (preposition.isEmpty() || preposition.equals("by")) {
            return;
        }
        Words all = document.subtree(child);
        int marker = document.child(child, "case", "mark");
        Content bare = Content.of(new Words(marker + 1, Math.max(marker + 1, all.to())));
        out.add("passive-preposition:" + preposition, cue, Cues.withNext(words, marker), bare, source);
        out.add("passive-subject-preposition:" + preposition, cue, words, said.plus(Content.of(all)), source);
    }
}
