package dev.demarche.training.tables;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** Finds the word that counts of several that are a cue together: "has said", "according to". */
final class CueHeads {

    private CueHeads() {}

    /** The content word highest in the tree; -1 if there is none. */
    static int of(Document document, Content cue) {
        int head = -1;
        int least = Integer.MAX_VALUE;
        for (Words words : cue.pieces()) {
            for (int i = words.from(); i < words.to(); i++) {
                int depth = depth(document, i);
                if (depth < least) {
                    least = depth;
                    head = i;
                }
            }
        }
        return head;
    }

    private static int depth(Document document, int word) {
        if (document.lower(word).equals("according")) {
            return -1;
        }
        boolean helps = document.isRelated(word, "aux", "aux:pass", "cop");
        return document.tag(word).matches("VB.*|NN.*|JJ.*|:") && !helps ? document.depth(word) : Integer.MAX_VALUE;
    }
}
