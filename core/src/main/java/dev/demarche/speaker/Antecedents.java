package dev.demarche.speaker;

import dev.demarche.text.AnnotatedText;
import dev.demarche.text.DependencyTree;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase without a name that a pronoun stands for: "Doctors walked out. They said ..." */
final class Antecedents {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> WOMEN = Set.of("she", "her");
    private static final Set<String> MEN = Set.of("he", "his");

    private Antecedents() {}

    /** {@return the last subject before a pronoun, in its sentence or the one before, that it may stand for} */
    static @Nullable Phrase before(AnnotatedText text, Phrase pronoun) {
        String word = pronoun.firstToken().text().toLowerCase(Locale.ROOT);
        int index = pronoun.sentence().index();
        for (int s = index; s >= Math.max(0, index - 1); s--) {
            Sentence sentence = text.sentences().get(s);
            int end = s == index ? pronoun.first() : sentence.size();
            for (int i = end - 1; i >= 0; i--) {
                if (SUBJECTS.contains(sentence.tree().relation(i)) && fits(sentence.token(i), word)) {
                    return phrase(sentence, i);
                }
            }
        }
        return null;
    }

    private static boolean fits(Token token, String word) {
        String noun = Phrase.lemma(token);
        if (!Vocabulary.isRole(noun) || token.isEntity()) {
            return false;
        }
        if (Set.of("they", "their").contains(word)) {
            return token.tag().equals("NNS");
        }
        Gender gender = Vocabulary.gender(noun);
        boolean woman = WOMEN.contains(word) && gender != Gender.MALE;
        boolean man = MEN.contains(word) && gender != Gender.FEMALE;
        return token.tag().equals("NN") && (woman || man);
    }

    private static Phrase phrase(Sentence sentence, int head) {
        int first = head;
        int last = head;
        for (int i = 0; i < sentence.size(); i++) {
            if (isBelow(sentence.tree(), i, head, sentence.size())) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return new Phrase(sentence, first, last + 1);
    }

    private static boolean isBelow(DependencyTree tree, int word, int head, int limit) {
        int up = word;
        for (int steps = 0; up >= 0 && up != head && steps < limit; steps++) {
            up = tree.head(up);
        }
        return up == head;
    }
}
