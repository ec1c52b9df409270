package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/**
 * Set phrases that attribute whatever the grades of their words: "in the words of X", "It was announced by X that", "The
 * statement that ... came from X".
 */
final class PhrasePattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        inWordsOf(document, cue, out);
        announcedBy(document, cue, out);
        cameFrom(document, cue, out);
    }

    private static void inWordsOf(Document document, int cue, Proposals out) {
        Words sentence = document.sentenceAround(cue);
        boolean phrase = cue >= sentence.from() + 2
                && cue + 2 < sentence.to()
                && document.lower(cue - 2).equals("in")
                && document.lower(cue - 1).equals("the")
                && document.lower(cue).equals("words")
                && document.lower(cue + 1).equals("of");
        int speaker = phrase ? document.child(cue, "nmod") : -1;
        if (speaker < cue) {
            return;
        }
        Words words = new Words(cue - 2, cue + 2);
        Words own = nounPhrase(document, speaker, cue + 2);
        Words phraseOfSpeaker =
                cue == sentence.from() + 2 ? new Words(own.from(), Asides.end(document, own.to(), sentence.to())) : own;
        Source source = new Source(phraseOfSpeaker, SourceKind.AGENT);
        Words aside = words.join(phraseOfSpeaker);
        boolean apart = aside.from() == sentence.from()
                || document.lower(aside.from() - 1).matches("[,\"”’»]|''");
        if (apart) {
            out.add("phrase-words-of", cue, words, Content.of(sentence).minus(aside), source);
        }
    }

    private static void announcedBy(Document document, int cue, Proposals out) {
        Source source = Sources.agent(document, cue, "by", "from");
        Words maker = source.words();
        Words sentence = document.sentenceAround(cue);
        int subject = document.child(cue, "nsubj:pass", "expl", "nsubj");
        boolean empty = subject >= 0 && subject < cue && document.lower(subject).equals("it");
        if (maker == null || !empty || !document.tag(cue).equals("VBN") || maker.from() < cue) {
            return;
        }
        int that = maker.to();
        while (that < sentence.to() && VerbPhrases.isDate(document, that)) {
            that++;
        }
        if (that < sentence.to() && document.lower(that).equals("that")) {
            Words content = new Words(that, sentence.to());
            out.add("phrase-announced-by", cue, Cues.ofVerb(document, cue), content, source);
        }
    }

    /** The noun before "that" is the cue; the verb that joins it to its source is not. */
    private static void cameFrom(Document document, int cue, Proposals out) {
        Words sentence = document.sentenceAround(cue);
        boolean clause = document.tag(cue).startsWith("NN")
                && cue + 2 < sentence.to()
                && document.lower(cue + 1).equals("that");
        int verb = cue + 2;
        while (clause && verb + 2 < sentence.to() && fromBehind(document, verb) < 0) {
            verb++;
        }
        if (!clause || verb + 2 >= sentence.to()) {
            return;
        }
        int from = fromBehind(document, verb);
        int speaker = document.head(from);
        if (speaker > from) {
            Words noun =
                    new Words(cue > sentence.from() && document.tag(cue - 1).equals("DT") ? cue - 1 : cue, cue + 1);
            Source source = new Source(nounPhrase(document, speaker, from + 1), SourceKind.AGENT);
            out.add("phrase-came-from", cue, noun, new Words(cue + 1, verb), source);
        }
    }

    /** The "from" of "came on Monday from", or -1. */
    private static int fromBehind(Document document, int verb) {
        int word = verb + 1;
        while (VerbPhrases.isDate(document, word)
                && word + 1 < document.sentenceAround(verb).to()) {
            word++;
        }
        return document.lemma(verb).equals("come") && document.lower(word).equals("from") ? word : -1;
    }

    private static Words nounPhrase(Document document, int head, int from) {
        Words all = NounPhrases.of(document, head, from - 1);
        return new Words(Math.max(from, all.from()), Math.max(head + 1, all.to()));
    }
}
