package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.Set;

/** Finds where the name of a person begins of which the annotator knows the end alone: "the guide Beat Zumthal". */
final class LeftEdge {

    private static final int FARTHEST = 2;
    private static final Set<String> OPENING = Set.of("``", ":", "-LRB-", ".");

    private final Sentence sentence;

    LeftEdge(Sentence sentence) {
        this.sentence = sentence;
    }

    int before(int name) {
        int first = name;
        if (Vocabulary.isForename(Vocabulary.normal(sentence.token(name).text()))) {
            return first;
        }
        for (int words = 0; words < FARTHEST; words++) {
            int next = isParticle(first - 1) ? first - 2 : first - 1;
            if (next <= 0 || !isForename(next)) {
                break;
            }
            first = next;
        }
        return first;
    }

    private boolean isParticle(int i) {
        return i > 1 && Vocabulary.isParticle(sentence.token(i).text());
    }

    private boolean isForename(int i) {
        Token token = sentence.token(i);
        String word = Vocabulary.normal(token.text());
        return !token.isEntity()
                && isNominal(token)
                && token.text().matches("\\p{Lu}\\p{Ll}+")
                && !OPENING.contains(sentence.token(i - 1).tag())
                && !isTelling(token, word);
    }

    private static boolean isNominal(Token token) {
        return token.tag().equals("NN") || token.tag().equals("JJ");
    }

    private static boolean isTelling(Token token, String word) {
        return Vocabulary.isTitle(word)
                || Vocabulary.isRole(word)
                || Vocabulary.isOrganization(word)
                || Vocabulary.isDocument(word)
                || Vocabulary.isCalendar(word)
                || Affiliation.country(token.text()) != null;
    }
}
