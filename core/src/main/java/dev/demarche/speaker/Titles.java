package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.Locale;

/** Finds the titles before a name of a person, and the letters behind it: "Tan Sri X", "X MP". */
final class Titles {

    private final Sentence sentence;

    Titles(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean isTitle(int i) {
        return Vocabulary.isTitle(Vocabulary.normal(sentence.token(i).text()));
    }

    /** {@return the token after the titles that some words begin with; the last word is none} */
    int after(int first, int end) {
        int i = first;
        while (i + 1 < end && (isTitle(i) || isPair(i, end))) {
            i += isPair(i, end) ? 2 : 1;
        }
        return i;
    }

    private boolean isPair(int i, int end) {
        String pair = new Phrase(sentence, i, i + 2).text().toLowerCase(Locale.ROOT);
        return i + 2 < end && Vocabulary.isTitle(pair);
    }

    /** {@return the token after a full name, without the letters behind it} */
    int nameEnd(int first, int end) {
        int i = end;
        while (i > first + 2 && isPostnominal(i - 1)) {
            i--;
        }
        return i;
    }

    boolean isPostnominal(int i) {
        return isPostnominal(sentence.token(i));
    }

    static boolean isPostnominal(Token token) {
        boolean capitals = token.text().matches("\\p{Lu}+") || token.text().equals("PhD");
        return capitals && Vocabulary.isPostnominal(Vocabulary.normal(token.text()));
    }
}
