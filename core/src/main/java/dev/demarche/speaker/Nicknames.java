package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import java.util.List;

/** Joins the parts of a name around a nickname: {@code Marco "Il Lupo" Ferri} is Marco Ferri. */
final class Nicknames {

    private static final int LONGEST = 5;

    private Nicknames() {}

    static void join(Sentence sentence, List<NameMention> names) {
        for (int i = names.size() - 2; i >= 0; i--) {
            int last = i + 1;
            while (last < names.size() && !isNickname(sentence, names.get(i), names.get(last))) {
                last++;
            }
            if (last < names.size()) {
                NameMention whole = joined(sentence, names.get(i), names.get(last));
                names.subList(i, last + 1).clear();
                names.add(i, whole);
            }
        }
    }

    private static NameMention joined(Sentence sentence, NameMention first, NameMention last) {
        Phrase whole =
                new Phrase(sentence, first.phrase().first(), last.phrase().end());
        Name name = Name.of(first.phrase().text() + " " + last.phrase().text());
        return new NameMention(whole, name, NameKind.PERSON, first.gender());
    }

    private static boolean isNickname(Sentence sentence, NameMention first, NameMention last) {
        int from = first.phrase().end();
        int to = last.phrase().first();
        return to - from > 2
                && to - from <= LONGEST
                && isMark(sentence.token(from).text())
                && isMark(sentence.token(to - 1).text())
                && sentence.token(from + 1).is("NN");
    }

    private static boolean isMark(String token) {
        return token.matches("[“”‘’'\"`]{1,2}");
    }
}
