package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import dev.demarche.text.Range;
import java.util.Set;

/** Labels before a colon: the name or part of somebody who speaks. */
final class Labels {

    private static final Set<String> PARTS = Set.of(
            "question",
            "answer",
            "q",
            "a",
            "moderator",
            "interviewer",
            "reporter",
            "host",
            "journalist",
            "minister",
            "president",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "commissioner",
            "chair",
            "chairman");

    private static final String TITLES = "(mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|hon|rev)\\.?|sir|dame|lord|lady|judge";

    private static final Set<String> HEADINGS = Set.of(
            "photo",
            "photos",
            "photograph",
            "picture",
            "pictures",
            "image",
            "images",
            "credit",
            "video",
            "graphic",
            "more",
            "related",
            "note",
            "caption",
            "correction",
            "contact",
            "update",
            "updated",
            "published",
            "copyright");

    private Labels() {}

    /** {@return whether the words name a person, an organisation or a part in a conversation} */
    static boolean isSpeaker(Document document, Words name) {
        if (name.size() > 1 && document.lower(name.from()).matches(TITLES)) {
            return true;
        }
        for (int i = name.from(); i < name.to(); i++) {
            boolean part = PARTS.contains(document.lower(i))
                    && (name.size() == 1 || document.lower(i).length() > 1);
            if (part || document.token(i).entity().matches("PERSON|ORGANIZATION")) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word introduces a credit or a note: "Photo: X"} */
    static boolean isHeading(Document document, int word) {
        return word >= 0 && HEADINGS.contains(document.lower(word));
    }

    /** {@return whether the words are rather a heading than somebody: "A challenge", "Trouble at sea"} */
    static boolean isTopic(Document document, Words name) {
        if (isSpeaker(document, name) || isRepeated(document, name)) {
            return false;
        }
        boolean article = document.lower(name.from()).matches("an?|another");
        for (int i = name.from(); i < name.to(); i++) {
            article |= document.tag(i).equals("IN") && !document.lower(i).equals("of");
        }
        return article;
    }

    /** {@return whether another paragraph has the same label} */
    static boolean isRepeated(Document document, Words name) {
        if (name.isEmpty()) {
            return false;
        }
        String text = document.text().text();
        String label = document.rangeOf(name).of(text) + ":";
        int count = 0;
        for (Range paragraph : document.text().paragraphs()) {
            count += text.startsWith(label, paragraph.start()) ? 1 : 0;
        }
        return count > 1;
    }
}
