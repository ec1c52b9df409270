package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.List;
import java.util.Set;

/** Finds the person that a place or organisation before "who" belongs to: "a diplomat in Quito, who". */
final class Relatives {

    private static final Set<String> ATTRIBUTES = Set.of("DT", "POS", "CD", "HYPH", "PRP$");

    private Relatives() {}

    /** {@return the phrase from the noun that it depends on, if "who" follows and it is no person itself} */
    static Phrase widened(Phrase phrase, List<NameMention> names) {
        Sentence sentence = phrase.sentence();
        boolean who = isWho(sentence, phrase.end()) || isWho(sentence, phrase.end() + 1);
        return who && !isPerson(phrase, names) ? fromNoun(phrase) : phrase;
    }

    private static boolean isWho(Sentence sentence, int i) {
        return i < sentence.size() && Phrase.lower(sentence.token(i)).equals("who");
    }

    private static boolean isPerson(Phrase phrase, List<NameMention> names) {
        int head = phrase.core().head();
        NameMention name = SourceNames.at(head, names);
        return name == null
                ? Vocabulary.isRole(Phrase.lemma(phrase.token(head)))
                : name.kind() == NameKind.PERSON || name.kind() == NameKind.UNKNOWN;
    }

    private static Phrase fromNoun(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int first = phrase.first();
        while (first > 1 && sentence.token(first - 1).is("IN")) {
            int noun = first - 2;
            first = leftEdge(sentence, noun);
            if (first <= noun && !Vocabulary.isOrganization(Phrase.lemma(sentence.token(noun)))) {
                return new Phrase(sentence, first, phrase.end());
            }
        }
        return phrase;
    }

    private static int leftEdge(Sentence sentence, int noun) {
        int first = noun + 1;
        while (first > 0 && isNominal(sentence.token(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isNominal(Token token) {
        return token.is("NN") || token.is("JJ") || ATTRIBUTES.contains(token.tag());
    }
}
