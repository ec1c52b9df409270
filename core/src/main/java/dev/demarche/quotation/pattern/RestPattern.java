package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/**
 * What follows a cue to the end of the sentence or clause, where the parser went astray: "X said the talks ...", "the
 * decision to ...", "By X's own admission, ...".
 */
final class RestPattern implements Pattern {

    @Override
    public void propose(MarkedText text, int cue, Proposals out) {
        Document document = text.document();
        Words sentence = document.sentenceAround(cue);
        if (cue + 2 >= sentence.to()) {
            return;
        }
        if (Cues.isVerb(document, cue) && !document.relation(cue).equals("amod")) {
            verb(text, cue, sentence, out);
        } else if (Cues.isNoun(document, cue)) {
            noun(text, cue, sentence, out);
            aside(text, cue, sentence, out);
        }
    }

    private static void verb(MarkedText text, int cue, Words sentence, Proposals out) {
        Document document = text.document();
        int next = Cues.ofVerb(document, cue).to();
        boolean clause = document.child(cue, "ccomp") > cue;
        if (clause
                || next >= sentence.to()
                || !document.tag(next).matches("DT|PRP.*|NN.*|JJ|IN|EX|CD|WP|WRB|``|UH|VBG")) {
            return;
        }
        if (!hasFinite(document, next, sentence.to())) {
            return;
        }
        Source source = Sources.ofVerb(text, cue);
        boolean that = document.lower(next).matches("that|whether|if|how|what|why");
        if (!that && document.tag(next).equals("IN")) {
            return;
        }
        String frame = that ? "rest-that" : "rest";
        out.add(frame, cue, Cues.ofVerb(document, cue), new Words(next, sentence.to()), source);
        int border = border(document, next, sentence.to());
        if (border < sentence.to() - 1 && border > next + 2) {
            out.add(frame + "-cut", cue, Cues.ofVerb(document, cue), new Words(next, border), source);
        }
    }

    private static boolean hasFinite(Document document, int from, int to) {
        return finite(document, from, to) < to;
    }

    private static int finite(Document document, int from, int to) {
        int word = from;
        while (word < to && !document.tag(word).matches("VB[DZP]|MD")) {
            word++;
        }
        return word;
    }

    /** The first comma with a conjunction or participle behind it. */
    private static int border(Document document, int from, int to) {
        int word = from;
        while (word < to - 1
                && !(document.lower(word).equals(",") && document.tag(word + 1).matches("CC|VBG|IN|WDT|WP|WRB|RB"))) {
            word++;
        }
        return word;
    }

    private static void noun(MarkedText text, int cue, Words sentence, Proposals out) {
        Document document = text.document();
        String next = document.lower(cue + 1);
        boolean attached = document.children(cue).stream()
                .anyMatch(c -> c > cue && document.isRelated(c, "acl", "ccomp", "xcomp"));
        if (attached
                || !next.matches("to|that|whether")
                || (next.equals("to") && !document.tag(cue + 2).equals("VB"))) {
            return;
        }
        int end =
                next.equals("to") ? finite(document, cue + 2, sentence.to()) : border(document, cue + 2, sentence.to());
        if (next.equals("to")) {
            end = Math.min(end, Math.max(cue + 3, document.subtree(cue + 2).to()));
        }
        out.add("noun-rest-" + next, cue, Words.of(cue), new Words(cue + 1, end), Sources.ofNoun(text, cue));
    }

    /** "By her own admission, ...", "In the words of X, ...". */
    private static void aside(MarkedText text, int cue, Words sentence, Proposals out) {
        Document document = text.document();
        int marker = document.child(cue, "case");
        Source source = Sources.ofNoun(text, cue);
        Words owner = source.words() != null
                ? source.words()
                : Sources.agent(document, cue, "of").words();
        if (marker < 0
                || owner == null
                || marker > cue
                || !document.lower(marker).matches("by|in|to|for|from|per")) {
            return;
        }
        Words aside = new Words(marker, cue + 1).join(owner);
        boolean first = marker == sentence.from();
        boolean fenced = marker > sentence.from() && document.lower(marker - 1).equals(",");
        if (aside.size() < 10
                && (first || fenced)
                && aside.to() < sentence.to()
                && document.lower(aside.to()).matches("[,.]")) {
            String frame = "aside:" + document.lower(marker);
            Source speaker = new Source(owner, SourceKind.POSSESSOR);
            out.add(frame, cue, Words.of(cue), Content.of(sentence).minus(aside), speaker);
        }
    }
}
