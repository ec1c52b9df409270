package dev.demarche.speaker;

import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Some tokens of a sentence that stand together.
 *
 * @param sentence the sentence
 * @param first the first token
 * @param end the token after the last
 */
record Phrase(Sentence sentence, int first, int end) {

    private static final Set<String> MARKS = Set.of(",", ":", "``", "''", ".", "-LRB-", "-RRB-", "\"");
    private static final Set<String> BREAKS =
            Set.of("IN", "TO", "WP", "WP$", "WDT", "WRB", "VBD", "VBZ", "VBP", "MD", "RP");

    /** {@return the range from the first to the last token} */
    Range range() {
        return new Range(token(first).range().start(), token(end - 1).range().end());
    }

    boolean isEmpty() {
        return first >= end;
    }

    int size() {
        return end - first;
    }

    Token token(int place) {
        return sentence.token(place);
    }

    Token firstToken() {
        return token(first);
    }

    List<Token> tokens() {
        return sentence.tokens().subList(first, end);
    }

    Phrase from(int place) {
        return new Phrase(sentence, place, Math.max(place, end));
    }

    Phrase to(int place) {
        return new Phrase(sentence, first, Math.max(first, place));
    }

    /** {@return its words with single spaces where the text has white space} */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && token(i - 1).range().end() < token(i).range().start()) {
                text.append(' ');
            }
            text.append(token(i).text());
        }
        return text.toString();
    }

    /** {@return without punctuation at either end} */
    Phrase trimmed() {
        int a = first;
        int b = end;
        while (a < b && isMark(token(a))) {
            a++;
        }
        while (b > a + 1 && (isMark(token(b - 1)) || token(b - 1).tag().equals("POS"))) {
            b--;
        }
        return new Phrase(sentence, a, b);
    }

    /** {@return up to the first comma, preposition, relative pronoun or verb after a noun} */
    Phrase core() {
        boolean noun = false;
        for (int i = first; i < end; i++) {
            Token token = token(i);
            boolean breaks =
                    isMark(token) || (BREAKS.contains(token.tag()) && !isHyphenated(i)) || (noun && isVerbal(i));
            if (breaks && i > first) {
                return to(i);
            }
            noun |= isNoun(token);
        }
        return this;
    }

    private boolean isHyphenated(int i) {
        boolean before = i > first && token(i - 1).tag().equals("HYPH");
        return before || (i + 1 < end && token(i + 1).tag().equals("HYPH"));
    }

    private boolean isVerbal(int i) {
        boolean last = i + 1 >= end || !isNoun(token(i + 1));
        return token(i).is("VB") && last;
    }

    /** {@return the place of the last noun, or of the last token if there is none} */
    int head() {
        for (int i = end - 1; i >= first; i--) {
            if (isNoun(token(i))) {
                return i;
            }
        }
        return end - 1;
    }

    /** {@return the base form of the head, whole if hyphens join it: "secretary-general"} */
    String noun() {
        int head = head();
        int first = head;
        while (first - 2 >= this.first && token(first - 1).tag().equals("HYPH")) {
            first -= 2;
        }
        String joined = new Phrase(sentence, first, head).text().toLowerCase(Locale.ROOT) + lemma(token(head));
        return Vocabulary.isRole(joined) || Vocabulary.isTitle(joined) ? joined : lemma(token(head));
    }

    /** {@return whether a token of this lower-case form is in it} */
    boolean has(String word) {
        return tokens().stream().anyMatch(t -> lower(t).equals(word));
    }

    static boolean isNoun(Token token) {
        return token.is("NN") || token.isEntity();
    }

    static boolean isMark(Token token) {
        boolean symbol = token.text().chars().noneMatch(Character::isLetterOrDigit);
        boolean inner = Set.of("HYPH", "POS").contains(token.tag()) || "&%$".contains(token.text());
        return MARKS.contains(token.tag()) || (symbol && !inner);
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** {@return the base form in lower case, of capitalised plurals too: "minister" for "Ministers"} */
    static String lemma(Token token) {
        String lemma = Vocabulary.normal(token.lemma());
        boolean plural = token.tag().equals("NNPS") || token.tag().equals("NNP");
        return plural && lemma.endsWith("s") && Vocabulary.isRole(lemma.substring(0, lemma.length() - 1))
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }
}
