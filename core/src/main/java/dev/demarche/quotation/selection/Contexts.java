package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.List;

/**
 * The contexts of a proposal whose odds the table {@code contexts.csv} holds: its frame beside who speaks, how long the
 * content is, how it begins and ends, and the quotation marks that its cue likes. Counting and use call this one class.
 */
public final class Contexts {

    private Contexts() {}

    /** {@return the names of the contexts that a proposal stands in} */
    public static List<String> of(MarkedText text, Proposal proposal, Grades grades) {
        Document document = text.document();
        Content content = proposal.content();
        String family = proposal.family();
        String quoted = Extent.quoted(text, content);
        int head = head(document, content);
        Reach reach = Reach.of(text, proposal);
        return List.of(
                "source " + family + " " + SourceForm.of(document, proposal.source()),
                "noun " + SourceNouns.grade(document, proposal.source()) + " " + Lexicon.level(grades.cue()),
                "size " + family + " " + Extent.length(content.size()) + " " + quoted,
                "head " + family + " " + document.tag(head) + " " + document.relation(head),
                "border " + family + " " + Extent.first(text, content.first()) + " "
                        + Extent.border(document, content.end(), proposal.cueWords()),
                "last " + family + " " + document.tag(content.end() - 1),
                "reach " + reach.ends() + " " + reach.passes(),
                "likelihood " + reach.likelihood() + " " + reach.ends().equals("none"),
                "marks " + document.lemma(proposal.cue()) + " "
                        + document.tag(proposal.cue()).charAt(0) + " " + quoted);
    }

    /** The first of the words that are highest in the tree. */
    private static int head(Document document, Content content) {
        int head = content.first();
        int least = Integer.MAX_VALUE;
        for (Words piece : content.pieces()) {
            for (int word = piece.from(); word < piece.to(); word++) {
                if (document.depth(word) < least) {
                    least = document.depth(word);
                    head = word;
                }
            }
        }
        return head;
    }
}
