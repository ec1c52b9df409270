package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import dev.demarche.text.Range;
import java.util.List;

/** What stands around a paragraph that is one quote: the question before it, the name of its speaker below it. */
public final class Interviews {

    /** The name of the rule for answers. */
    public static final String ANSWER = "interview-answer";

    private static final int LONGEST_SIGNATURE = 16;

    private Interviews() {}

    /** {@return whether a paragraph is a question that nobody is quoted with} */
    public static boolean isQuestion(MarkedText text, int paragraph) {
        Words words = words(text, paragraph);
        return !words.isEmpty()
                && isPlain(text, words)
                && text.document().lower(words.to() - 1).equals("?");
    }

    /** {@return the paragraph below a quoted one that is but a name with a role, "Jo Vale, head of tests"; else no words} */
    public static Words signature(MarkedText text, Content quoted) {
        Document document = text.document();
        int last = quoted.end() - 1;
        Words words = words(text, document.paragraphOf(last) + 1);
        boolean ends = last + 1 == words.from() && !words.isEmpty();
        return ends && isPlain(text, words) && isSignature(document, words) ? words : new Words(0, 0);
    }

    private static boolean isSignature(Document document, Words words) {
        int comma = words.from();
        boolean person = false;
        while (comma < words.to() && !document.lower(comma).equals(",")) {
            person |= document.token(comma).entity().equals("PERSON");
            comma++;
        }
        boolean named = person
                && comma > words.from() + 1
                && comma < words.to() - 1
                && document.tag(comma + 1).matches("NN.*|DT|JJ");
        for (int i = words.from(); named && i < words.to(); i++) {
            named = !document.tag(i).matches("VB[DZP]|MD|PRP|W.*|\\.|CD");
        }
        return named && words.size() <= LONGEST_SIGNATURE;
    }

    private static boolean isPlain(MarkedText text, Words words) {
        return text.quotedWords(Content.of(words)) == 0;
    }

    private static Words words(MarkedText text, int paragraph) {
        List<Range> paragraphs = text.document().text().paragraphs();
        boolean known = paragraph >= 0 && paragraph < paragraphs.size();
        return known ? text.document().wordsIn(paragraphs.get(paragraph)) : new Words(0, 0);
    }
}
