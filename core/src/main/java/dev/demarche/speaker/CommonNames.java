package dev.demarche.speaker;

import java.util.Set;

/** Capitalised words that name nobody: "Kenyans", "the Government", "Pilot:". */
final class CommonNames {

    private static final Set<String> COMMON =
            Set.of("government", "administration", "cabinet", "regime", "republic", "state");

    private CommonNames() {}

    static boolean contain(Phrase phrase) {
        String text = phrase.text();
        boolean people = Countries.people(text) != null || Countries.adjective(text) != null;
        boolean plural = phrase.size() == 1
                && DescriptionReader.isPlural(phrase.firstToken())
                && Vocabulary.isRole(Phrase.lemma(phrase.firstToken()));
        return plural
                || isLabel(phrase)
                || (people && Countries.metonym(text) == null)
                || (phrase.size() == 1 && COMMON.contains(Phrase.lower(phrase.firstToken())));
    }

    /** "Pilot:" before a line of a transcript tells what somebody is, not who. */
    private static boolean isLabel(Phrase phrase) {
        return phrase.first() == 0
                && phrase.size() == 1
                && phrase.sentence().size() > 1
                && phrase.token(1).text().equals(":")
                && Vocabulary.isRole(Phrase.lemma(phrase.firstToken()));
    }
}
