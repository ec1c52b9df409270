package dev.demarche.quotation.selection;

import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.List;

/** Features of a content: length, borders, quotation marks. */
final class Extent {

    private Extent() {}

    static void add(MarkedText text, Proposal proposal, String family, List<String> names) {
        Document document = text.document();
        Content content = proposal.content();
        String quoted = quoted(text, content);
        String length = "length=" + length(content.size());
        names.add(length);
        names.add("family=" + family + " " + length);
        names.add("quoted=" + quoted);
        names.add("family=" + family + " quoted=" + quoted);
        names.add("pieces=" + Math.min(3, content.pieces().size()));
        String left = quotesLeft(text, content, proposal.cue());
        names.add("quotes-left=" + left);
        String first = first(text, content.first());
        names.add("first=" + first);
        names.add("family=" + family + " first=" + first);
        names.add("before=" + border(document, content.first() - 1, proposal.cueWords()));
        String after = border(document, content.end(), proposal.cueWords());
        names.add("after=" + after);
        names.add("family=" + family + " after=" + after);
        names.add("comma-inside=" + hasComma(document, content));
        names.add("distance=" + distance(content, proposal.cue()));
        names.add("verb-inside=" + hasVerb(document, content) + " family=" + family);
    }

    static String quoted(MarkedText text, Content content) {
        int quoted = text.quotedWords(content);
        return quoted == 0
                ? "none"
                : quoted >= content.size() - 1 ? "all" : quoted * 2 > content.size() ? "most" : "some";
    }

    /** Where the sentence of the cue has quotes that are not in the content. */
    private static String quotesLeft(MarkedText text, Content content, int cue) {
        Words sentence = text.document().sentenceAround(cue);
        String left = "none";
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (text.isQuoted(i) && !content.contains(i)) {
                if (i >= content.end()) {
                    return i <= content.end() + 4 ? "next" : "behind";
                }
                left = "before";
            }
        }
        return left;
    }

    static int length(int words) {
        return words <= 2
                ? words
                : words <= 4 ? 3 : words <= 7 ? 4 : words <= 12 ? 5 : words <= 20 ? 6 : words <= 35 ? 7 : 8;
    }

    static String first(MarkedText text, int word) {
        Document document = text.document();
        String lower = document.lower(word);
        if (text.isQuoted(word)) {
            return "quote";
        }
        return lower.matches(
                        "that|to|whether|if|how|what|why|it|there|the|a|an|him|her|them|me|us|himself|herself|themselves")
                ? lower
                : document.tag(word).substring(0, Math.min(2, document.tag(word).length()));
    }

    static String border(Document document, int word, Words cue) {
        if (word < 0 || word >= document.size()) {
            return "edge";
        }
        if (cue.contains(word)) {
            return "cue";
        }
        return document.lower(word).matches("\\p{Punct}+|[“”‘’–—]") ? document.lower(word) : document.tag(word);
    }

    private static boolean hasComma(Document document, Content content) {
        return content.pieces().stream().anyMatch(p -> {
            for (int i = p.from(); i < p.to(); i++) {
                if (document.lower(i).equals(",")) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean hasVerb(Document document, Content content) {
        return content.pieces().stream().anyMatch(p -> {
            for (int i = p.from(); i < p.to(); i++) {
                if (document.tag(i).matches("VB[DZP]|MD")) {
                    return true;
                }
            }
            return false;
        });
    }

    private static String distance(Content content, int cue) {
        int gap = content.first() > cue ? content.first() - cue : cue - content.end() + 1;
        String side = content.first() > cue ? "after " : content.end() <= cue ? "before " : "around ";
        return side + (gap <= 1 ? "1" : gap <= 2 ? "2" : gap <= 4 ? "4" : gap <= 8 ? "8" : "more");
    }
}
