package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import java.util.Set;

/** Verbs whose object is the one spoken to: "told reporters". */
final class Hearers {

    private static final Set<String> VERBS = Set.of("tell", "inform", "remind", "warn", "assure", "advise");

    private Hearers() {}

    static boolean hasHearer(Document document, int verb) {
        return VERBS.contains(document.lemma(verb));
    }
}
