package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name that a description is set beside: "the head of Y, X", "the head of Y X". */
final class Apposition {

    private Apposition() {}

    /** {@return the name that stands in apposition to the phrase, in it or right after it; null if none does} */
    static @Nullable NameMention nameOf(Phrase phrase, Phrase core, List<NameMention> names) {
        boolean organization = Vocabulary.isOrganization(Phrase.lemma(core.token(core.head())));
        for (NameMention name : names) {
            boolean bearer = name.kind() == NameKind.PERSON
                    || (name.kind() == NameKind.UNKNOWN && name.name().size() > 1)
                    || (organization && name.kind() != NameKind.COUNTRY);
            boolean here = name.phrase().first() >= core.end() && name.phrase().first() <= phrase.end() + 4;
            if (bearer && here && isApposed(phrase, core, name)) {
                return name;
            }
        }
        return null;
    }

    private static boolean isApposed(Phrase phrase, Phrase core, NameMention name) {
        Sentence sentence = phrase.sentence();
        int before = name.phrase().first() - 1;
        while (before > core.end() && (isTitle(sentence.token(before)) || isOrigin(sentence.token(before)))) {
            before--;
        }
        Token token = sentence.token(before);
        boolean closed = name.phrase().end() >= sentence.size()
                || Phrase.isMark(sentence.token(name.phrase().end()))
                || sentence.token(name.phrase().end()).is("VB");
        if (token.text().equals(",")) {
            return closed
                    && (before == core.end()
                            || before == phrase.end()
                            || name.phrase().end() == phrase.end());
        }
        boolean follows = before + 1 == phrase.end() && core.end() == phrase.end() && closed;
        boolean noun = token.is("NNP") || (token.is("NN") && !Vocabulary.isRole(Phrase.lemma(token)));
        boolean ends = name.phrase().end() == phrase.end() && noun;
        return (ends || follows) && Vocabulary.isRole(Phrase.lemma(core.token(core.head())));
    }

    /** "The Serb" in "his coach, the Serb Radovan". */
    private static boolean isOrigin(Token token) {
        return token.is("DT") || Countries.adjective(token.text()) != null || Countries.people(token.text()) != null;
    }

    private static boolean isTitle(Token token) {
        String word = Vocabulary.normal(token.text());
        return Vocabulary.isTitle(word) || (token.is("NNP") && Vocabulary.isRole(word));
    }
}
