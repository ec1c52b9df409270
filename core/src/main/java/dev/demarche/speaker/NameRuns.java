package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import dev.demarche.text.Token;

/** Finds runs of proper nouns, with the small words and marks that join them. */
final class NameRuns {

    private final Sentence sentence;

    NameRuns(Sentence sentence) {
        this.sentence = sentence;
    }

    /** {@return the token after the run that begins at a token; the token itself if none begins there} */
    int end(int first) {
        int end = first;
        while ((end < sentence.size() && isPart(end)) || isBridge(first, end)) {
            end++;
        }
        return end;
    }

    private boolean isPart(int i) {
        Token token = sentence.token(i);
        return !Phrase.isMark(token)
                && !token.tag().equals("POS")
                && (!Vocabulary.isCalendar(Phrase.lower(token))
                        || token.entity().equals("PERSON"))
                && (Vocabulary.expansion(token.text()) != null
                        || (token.isEntity() && !token.entity().equals("MISC"))
                        || token.is("NNP"));
    }

    /** What joins two parts of a name, as in "Ursula von der Leyen" and "Kitwe Traders' Union". */
    private boolean isBridge(int first, int i) {
        if (i <= first || i + 1 >= sentence.size()) {
            return false;
        }
        if (isMembers(first, i)) {
            return true;
        }
        return (sentence.token(i).tag().equals("HYPH") && isPart(i + 1)) || isParticle(i) || isInner(i) || isOf(i);
    }

    /** The "Growers" of "Alliance of Coffee Growers". */
    private boolean isMembers(int first, int i) {
        Token token = sentence.token(i);
        return token.tag().equals("NNS")
                && Character.isUpperCase(token.text().charAt(0))
                && sentence.token(first).is("NNP")
                && isOf(first + 1);
    }

    private boolean isInner(int i) {
        return sentence.token(i).tag().equals("POS")
                && label(i).equals("ORGANIZATION")
                && label(i + 1).equals("ORGANIZATION")
                && (isOrganizationEnd(i + 1) || (isPlural(i) && isOrganization(i + 1)));
    }

    /** The mark of "Farmers' Congress of Nigeria". */
    private boolean isPlural(int mark) {
        return "'’".contains(sentence.token(mark).text());
    }

    /** Whether a word of the run is a kind of organisation: "Herders' Association" but not "Nordlys's Hanna Ek". */
    private boolean isOrganizationEnd(int i) {
        int end = i;
        while (end < sentence.size() && label(end).equals("ORGANIZATION")) {
            end++;
        }
        return isOrganization(end - 1);
    }

    /** The "of" of "Confederation of Nordic Trawlermen", which the annotator passed over. */
    boolean isOf(int i) {
        return Phrase.lower(sentence.token(i)).equals("of")
                && sentence.token(i - 1).is("NNP")
                && isOrganization(i - 1)
                && label(i - 1).equals("O")
                && label(i + 1).equals("O")
                && isPart(i + 1);
    }

    private boolean isParticle(int i) {
        return Vocabulary.isParticle(Phrase.lower(sentence.token(i)))
                && !sentence.token(i).is("IN")
                && !sentence.token(i).is("DT")
                && (isPart(i + 1) || Vocabulary.isParticle(Phrase.lower(sentence.token(i + 1))));
    }

    /** {@return whether a token goes on with the name of a label that begins at the first} */
    boolean joins(int first, int i, String label) {
        boolean hyphen = sentence.token(i - 1).tag().equals("HYPH") && label(i).equals("O");
        return !label.equals("O") && (hyphen || isBridge(first, i));
    }

    private String label(int i) {
        return sentence.token(i).entity();
    }

    private boolean isOrganization(int i) {
        return Vocabulary.isOrganization(Vocabulary.normal(sentence.token(i).text()));
    }
}
