package dev.demarche.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the whole description of somebody who does not wish to be named. */
final class Anonymity {

    private static final Set<String> SIGNS = Set.of(
            "anonymity",
            "anonymous",
            "named",
            "identified",
            "name",
            "unnamed",
            "authorised",
            "authorized",
            "anonymously",
            "condition");

    private Anonymity() {}

    /** {@return the role of a description, with the relative clause if it tells that the name is withheld} */
    static @Nullable String role(Phrase phrase, Description description) {
        boolean withheld = phrase.tokens().stream().anyMatch(t -> SIGNS.contains(Phrase.lower(t)));
        return withheld ? phrase.text() : description.role();
    }
}
