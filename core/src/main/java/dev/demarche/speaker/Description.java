package dev.demarche.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a noun phrase says about somebody.
 *
 * @param role its words without article and affiliation; null if it tells the affiliation alone
 * @param noun the base form of its head in lower case; empty without a role
 * @param modifiers the words before the head, in lower case, without the affiliation
 * @param affiliation country or organisation; null if it names none
 * @param owner the person before the possessive mark, as the text names him or her; null if there is none
 * @param definite whether it speaks of somebody known
 * @param plural whether it speaks of several
 */
record Description(
        @Nullable String role,
        String noun,
        Set<String> modifiers,
        @Nullable String affiliation,
        @Nullable Name owner,
        boolean definite,
        boolean plural) {

    Description {
        modifiers = Set.copyOf(modifiers);
    }

    String family() {
        return Vocabulary.family(noun);
    }

    Description at(@Nullable String place) {
        return new Description(role, noun, modifiers, place, owner, definite, plural);
    }

    /** {@return the same of somebody among those described} */
    Description oneOf() {
        return new Description(role, noun, modifiers, affiliation, owner, false, false);
    }

    Description as(@Nullable String words) {
        return new Description(words, noun, modifiers, affiliation, owner, definite, plural);
    }
}
