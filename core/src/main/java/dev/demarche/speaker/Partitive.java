package dev.demarche.speaker;

import dev.demarche.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "14 of its citizens" and "one of our observers" as what stands after "of". */
final class Partitive {

    private static final Set<String> QUANTITIES = Set.of(
            "one", "some", "many", "most", "several", "all", "both", "none", "each", "few", "half", "two", "any");

    private Partitive() {}

    /** {@return the phrase after "of" if only a quantity stands before it; null otherwise} */
    static @Nullable Phrase whole(Phrase phrase) {
        for (int i = phrase.first(); i + 1 < phrase.end(); i++) {
            Token token = phrase.token(i);
            if (Phrase.lower(token).equals("of")) {
                return i > phrase.first() && isQuantity(phrase.token(i - 1)) ? phrase.from(i + 1) : null;
            }
            if (token.is("NN") && !isQuantity(token)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isQuantity(Token token) {
        return token.is("CD") || QUANTITIES.contains(Phrase.lower(token));
    }
}
