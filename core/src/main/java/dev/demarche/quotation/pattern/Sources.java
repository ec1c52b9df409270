package dev.demarche.quotation.pattern;

import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.Set;

/** Finds the source that belongs to a cue. */
final class Sources {

    private static final Set<String> RELATIVE = Set.of("who", "that", "which");
    private static final int DEEPEST = 4;
    private static final double LEAST_SOURCE = 0.3;

    private Sources() {}

    /** {@return who does what a verb says} */
    static Source ofVerb(MarkedText text, int verb) {
        Source agent = Cues.isPassive(text.document(), verb) ? agent(text.document(), verb, "by") : Source.NONE;
        if (agent.words() != null) {
            return agent;
        }
        Source found = subject(text.document(), verb, 0);
        if (found.kind() != SourceKind.SUBJECT && found.kind() != SourceKind.RELATIVE) {
            Source left = Neighbours.left(text, verb);
            found = left.words() == null ? found : left;
        }
        if (isMissing(text, found) || isBehind(found, verb)) {
            found = Neighbours.of(text, verb);
        }
        if (isMissing(text, found)) {
            found = Neighbours.ofClauseBefore(text, verb);
        }
        return isMissing(text, found) ? Neighbours.opening(text, verb) : found;
    }

    /** A subject that a verb borrows from another clause does not stand behind it: "X said, noting he would go". */
    private static boolean isBehind(Source found, int verb) {
        Words words = found.words();
        boolean borrowed = found.kind() == SourceKind.JOINED || found.kind() == SourceKind.MATRIX;
        return borrowed && words != null && words.from() > verb;
    }

    private static boolean isMissing(MarkedText text, Source found) {
        Words words = found.words();
        return words == null
                || text.isQuoted(words.from())
                || text.document().tag(words.from()).matches("VB[DZP]");
    }

    /** {@return who speaks in a clause that follows a quote} The subject if it is near, else what stands beside the verb */
    static Source besideQuote(MarkedText text, int verb, int quoteEnd) {
        Document document = text.document();
        Source found = ofVerb(text, verb);
        Words words = found.words();
        int from = quoteEnd;
        while (from < verb && Gaps.isLight(document, from)) {
            from++;
        }
        int to = Cues.ofVerb(document, verb).from();
        while (to > from && Gaps.isLight(document, to - 1)) {
            to--;
        }
        boolean near = words != null && words.from() >= quoteEnd && (to <= from || words.from() == from);
        if (near) {
            return found;
        }
        boolean phrase = to > from && NounPhrases.isNominal(document, new Words(from, to));
        return phrase ? new Source(new Words(from, to), SourceKind.NEIGHBOUR) : found;
    }

    private static Source subject(Document document, int verb, int steps) {
        int own = nearestSubject(document, verb);
        if (own >= 0 && !isStray(document, verb, own)) {
            return ofSubject(document, verb, own);
        }
        int head = document.head(verb);
        return head < 0 || steps > DEEPEST ? Source.NONE : inherited(document, verb, head, steps);
    }

    /** Of two subjects that the parser gives a verb the one nearer to it: "Citing the law, officials said". */
    private static int nearestSubject(Document document, int verb) {
        int nearest = document.child(verb, "nsubj", "csubj");
        for (int child : document.children(verb)) {
            boolean between = child > nearest && child < verb && document.isRelated(child, "nsubj");
            if (between
                    && nearest >= 0
                    && document.tag(child).matches("NN.*|PRP")
                    && document.lower(document.subtree(child).from() - 1).equals(",")) {
                nearest = child;
            }
        }
        return nearest;
    }

    /** A subject behind a verb that has a noun right before it belongs to the content: "officials said they hoped". */
    private static boolean isStray(Document document, int verb, int subject) {
        return subject > verb
                && verb > document.sentenceAround(verb).from()
                && document.tag(verb - 1).matches("NN.*|PRP")
                && document.tag(verb).matches("VB[DZP]");
    }

    private static Source ofSubject(Document document, int verb, int subject) {
        int before = nounBefore(document, verb, subject);
        if (before >= 0) {
            return new Source(NounPhrases.of(document, before, verb), SourceKind.SUBJECT);
        }
        if (!RELATIVE.contains(document.lower(subject))) {
            return new Source(NounPhrases.of(document, subject, verb), SourceKind.SUBJECT);
        }
        int noun = document.head(verb);
        if (document.relation(verb).startsWith("acl") && noun >= 0 && noun < subject) {
            Words phrase = NounPhrases.before(document, noun, subject);
            return new Source(new Words(phrase.from(), subject + 1), SourceKind.RELATIVE);
        }
        return new Source(Words.of(subject), SourceKind.RELATIVE);
    }

    /** In "an official who asked not to be named said" the parser may make "asked" the subject; else -1. */
    private static int nounBefore(Document document, int verb, int subject) {
        int from = document.sentenceAround(verb).from();
        int noun = subject - 1;
        if (subject > verb || !document.tag(subject).matches("VB[DZPN]")) {
            return -1;
        }
        while (noun > from
                && (RELATIVE.contains(document.lower(noun))
                        || document.lower(noun).equals(","))) {
            noun--;
        }
        return noun >= from && document.tag(noun).matches("NN.*|PRP") ? noun : -1;
    }

    private static Source inherited(Document document, int verb, int head, int steps) {
        return switch (document.relation(verb)) {
            case "conj" -> as(SourceKind.JOINED, joinedSubject(document, verb, head, steps));
            case "parataxis", "dep" -> as(SourceKind.JOINED, clauseSubject(document, head, steps));
            case "xcomp" -> controller(document, verb, head, steps);
            case "advcl", "ccomp" -> as(SourceKind.MATRIX, clauseSubject(document, head, steps));
            case "acl", "acl:relcl" -> modified(document, verb, head, steps);
            case "obl", "nmod" -> ofPhrase(document, verb, head, steps);
            default -> Source.NONE;
        };
    }

    /** In "she said A would go and urged B" the parser joins "urged" to "go"; its form joins it to "said". */
    private static Source joinedSubject(Document document, int verb, int head, int steps) {
        int above = document.head(head);
        boolean skipped = above >= 0
                && document.relation(head).equals("ccomp")
                && !document.tag(head).equals(document.tag(verb))
                && document.tag(above).equals(document.tag(verb));
        return clauseSubject(document, skipped ? above : nearestJoined(document, head, verb), steps);
    }

    /** Of the clauses joined to one another the last before a verb that has a subject: "A paid and B left, and vowed". */
    private static int nearestJoined(Document document, int head, int verb) {
        int nearest = head;
        for (int child : document.children(head)) {
            boolean clause = child > nearest && child < verb && document.isRelated(child, "conj");
            if (clause && document.child(child, "nsubj") >= 0) {
                nearest = child;
            }
        }
        return nearest;
    }

    private static Source clauseSubject(Document document, int head, int steps) {
        int passive = document.child(head, "nsubj:pass");
        if (document.child(head, "nsubj") < 0 && passive >= 0) {
            return new Source(NounPhrases.of(document, passive, head), SourceKind.SUBJECT);
        }
        return subject(document, head, steps + 1);
    }

    private static Source controller(Document document, int verb, int head, int steps) {
        int object = document.child(head, "obj", "iobj");
        if (object >= 0 && object < verb && canSpeak(document, object)) {
            return new Source(NounPhrases.of(document, object, verb), SourceKind.OBJECT);
        }
        return as(SourceKind.MATRIX, clauseSubject(document, head, steps));
    }

    /** "a man claiming that" is the man; "She left the man, claiming that" is she. */
    private static Source modified(Document document, int verb, int noun, int steps) {
        boolean infinitive = document.tag(verb).equals("VB");
        boolean fenced = infinitive
                || !canSpeak(document, noun)
                || (verb > 0
                        && document.lower(verb - 1).equals(",")
                        && document.tag(verb).equals("VBG"));
        int clause = noun;
        for (int i = 0;
                fenced && i < DEEPEST && clause >= 0 && !document.tag(clause).startsWith("VB");
                i++) {
            clause = document.head(clause);
        }
        if (fenced && clause >= 0 && clause != noun) {
            Source subject = clauseSubject(document, clause, steps);
            if (subject.words() != null) {
                return as(SourceKind.MATRIX, subject);
            }
        }
        return new Source(NounPhrases.before(document, noun, verb), SourceKind.MODIFIED);
    }

    /** Names but those of days, pronouns, and nouns that are sources often enough. */
    private static boolean canSpeak(Document document, int noun) {
        boolean time = VerbPhrases.isTime(document, noun) || VerbPhrases.isTimeWord(document, noun);
        return !time
                && (!document.tag(noun).matches("NNS?")
                        || Lexicon.english().source(document.lemma(noun)) >= LEAST_SOURCE);
    }

    /** {@return who owns a noun, or carries it in a phrase such as "made the claim"} */
    static Source ofNoun(MarkedText text, int noun) {
        Document document = text.document();
        int owner = document.child(noun, "nmod:poss");
        if (owner >= 0) {
            return new Source(NounPhrases.of(document, owner, noun), SourceKind.POSSESSOR);
        }
        Source agent = agent(document, noun, "by", "from");
        if (agent.words() != null) {
            return agent;
        }
        int maker = document.child(noun, "compound");
        if (maker >= 0 && document.token(maker).entity().matches("PERSON|ORGANIZATION|LOCATION")) {
            return new Source(new Words(document.subtree(noun).from(), noun), SourceKind.POSSESSOR);
        }
        int head = document.head(noun);
        if (head >= 0 && document.tag(head).startsWith("VB") && document.isRelated(noun, "obj", "obl")) {
            return as(SourceKind.SUPPORT, subject(document, head, 1));
        }
        return Source.NONE;
    }

    /** {@return the noun phrase after one of these prepositions below a word} */
    static Source agent(Document document, int word, String... prepositions) {
        Set<String> wanted = Set.of(prepositions);
        for (int child : document.children(word)) {
            int marker = document.child(child, "case");
            if (document.relation(child).matches("(obl|nmod).*")
                    && marker >= 0
                    && wanted.contains(document.lower(marker))) {
                Words phrase = NounPhrases.of(document, child, word);
                int from = Math.min(phrase.to() - 1, Math.max(phrase.from(), marker + 1));
                return new Source(new Words(from, phrase.to()), SourceKind.AGENT);
            }
        }
        return Source.NONE;
    }

    /** "She won by saying" is she; "the ad ends with a voice saying" is the voice. */
    private static Source ofPhrase(Document document, int verb, int head, int steps) {
        return document.tag(head).startsWith("NN")
                ? modified(document, verb, head, steps)
                : as(SourceKind.MATRIX, clauseSubject(document, head, steps));
    }

    private static Source as(SourceKind kind, Source source) {
        return source.words() == null ? source : new Source(source.words(), kind);
    }
}
