package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.pattern.Source;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** How often a common noun is a source: officials speak often, disputes never. */
public final class SourceNouns {

    private SourceNouns() {}

    /** {@return the base form of the common noun that heads a source; empty if a name or pronoun does} */
    public static String of(Document document, Words words) {
        int head = head(document, words);
        boolean common = document.tag(head).matches("NNS?");
        return common ? document.lemma(head) : "";
    }

    /** The last noun before a comma, preposition or relative pronoun. */
    private static int head(Document document, Words words) {
        int head = words.from();
        for (int i = words.from(); i < words.to() && !document.tag(i).matches("IN|TO|W.*|,|VB.*"); i++) {
            head = document.tag(i).startsWith("NN") ? i : head;
        }
        return head;
    }

    /** {@return a name for the grade of the noun; empty if a name or pronoun heads the source, or there is none} */
    static String grade(Document document, Source source) {
        Words words = source.words();
        String noun = words == null ? "" : of(document, words);
        if (noun.isEmpty()) {
            return "";
        }
        double grade = Lexicon.english().source(noun);
        return grade < 0 ? "unknown" : Integer.toString((int) Math.round(grade * 100));
    }
}
