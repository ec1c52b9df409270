package dev.demarche.stance;

import dev.demarche.SentenceForm;
import dev.demarche.text.Range;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Makes statements of words written as {@code text/lemma/tag} or {@code text/lemma/tag/entity}, without a linguistic tool. */
final class Tokens {

    private Tokens() {}

    static Statement statement(SentenceForm form, String side, String words) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            int start = text.length();
            text.append(parts[0]).append(' ');
            Range range = new Range(start, start + parts[0].length());
            tokens.add(new Token(range, parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "O"));
        }
        return new Statement(text.toString().strip(), 0, tokens, form, null, side);
    }

    static Statement speech(String words) {
        return statement(SentenceForm.SPEECH, null, words);
    }
}
