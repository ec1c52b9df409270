package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;

/** Names of places between a verb and its subject: "said in Oslo the minister". */
final class Places {

    private Places() {}

    /** {@return the word after a preposition and a place, or the same word if there are none} */
    static int skip(Document document, int word) {
        int next = word + 1;
        if (next >= document.size() || !document.lower(word).matches("in|at|from")) {
            return word;
        }
        while (next < document.size() && document.token(next).entity().equals("LOCATION")) {
            next++;
        }
        return next > word + 1 ? next : word;
    }
}
