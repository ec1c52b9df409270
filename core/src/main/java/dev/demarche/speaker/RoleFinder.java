package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the words around a name say about its bearer: titles, roles before it, appositions on either side. */
final class RoleFinder {

    private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "on", "and", "in");
    private static final int FARTHEST = 15;

    private final Sentence sentence;
    private final List<NameMention> names;

    RoleFinder(Sentence sentence, List<NameMention> names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** {@return the descriptions of a name, the nearest first} */
    List<Description> of(NameMention mention) {
        List<Description> found = new ArrayList<>();
        int first = beforeTitles(mention.phrase().first());
        add(found, before(mention.phrase().first()));
        add(found, after(mention));
        if (first > 1
                && Phrase.lower(sentence.token(first - 1)).equals(",")
                && closes(mention.phrase().end())) {
            add(found, ending(first - 1, true));
        }
        return found;
    }

    private static void add(List<Description> found, @Nullable Description description) {
        if (description != null) {
            found.add(description);
        }
    }

    private int beforeTitles(int first) {
        int i = first;
        while (i > 0 && (isCourtesy(i - 1) || Vocabulary.isTitle(word(i - 1)))) {
            i--;
        }
        return i;
    }

    private boolean isCourtesy(int i) {
        return Vocabulary.isCourtesy(word(i));
    }

    private boolean isTitleAt(int i) {
        return Vocabulary.isTitle(word(i));
    }

    private String word(int i) {
        return Vocabulary.normal(sentence.token(i).text());
    }

    private boolean closes(int end) {
        return end >= sentence.size()
                || Phrase.isMark(sentence.token(end))
                || sentence.token(end).is("VB");
    }

    /** "Kenyan envoy" in "the Kenyan envoy X", "CEO of Nordlys" in "the CEO of Nordlys X". */
    private @Nullable Description before(int name) {
        int end = name;
        while (end > 0 && isCourtesy(end - 1)) {
            end--;
        }
        boolean ranked = end > 1 && sentence.token(end - 1).is("NNP") && isTitleAt(end - 1);
        if (ranked && sentence.token(end - 2).tag().equals("NN") && isRole(sentence.token(end - 2))) {
            end--;
        }
        if (isMistaken(end - 1)) {
            return DescriptionReader.read(new Phrase(sentence, end - 1, end), names);
        }
        Phrase near = new Phrase(sentence, leftEdge(end, false), end);
        if (near.isEmpty()) {
            return null;
        }
        if (isRole(near.token(end - 1))) {
            return DescriptionReader.isPlural(near.token(end - 1)) ? null : DescriptionReader.read(near, names);
        }
        if (near.token(end - 1).tag().equals("POS")) {
            Affiliation owner = Affiliation.in(near, names);
            return owner == null ? null : new Description(null, "", Set.of(), owner.name(), null, true, false);
        }
        return sentence.token(end - 1).is("NNP") ? ending(end, false) : null;
    }

    /** A phrase with prepositions that ends at a token and whose head is a role. */
    private @Nullable Description ending(int end, boolean apposition) {
        Phrase far = new Phrase(sentence, leftEdge(end, true), end);
        for (int i = far.first(); i < end; i++) {
            Phrase phrase = far.from(i);
            Phrase core = DescriptionReader.core(DescriptionReader.withoutArticle(phrase), names);
            boolean single = !DescriptionReader.isPlural(core.token(core.head()));
            boolean whole = apposition || core.end() < end;
            boolean starts = i == far.first() || !isNominal(i - 1);
            if (whole && starts && single && isRole(core.token(core.head())) && !isPerson(core.head())) {
                return DescriptionReader.read(phrase, names);
            }
        }
        return null;
    }

    private int leftEdge(int end, boolean links) {
        int i = end;
        while (i > 0 && i > end - FARTHEST && (isNominal(i - 1) || (links && isLink(i - 1)))) {
            i--;
        }
        while (i < end
                && (isLink(i)
                        || Set.of("POS", "HYPH").contains(sentence.token(i).tag()))) {
            i++;
        }
        return i;
    }

    private boolean isLink(int i) {
        Token token = sentence.token(i);
        return token.is("DT") || LINKS.contains(Phrase.lower(token));
    }

    private boolean isNominal(int i) {
        Token token = sentence.token(i);
        boolean attribute = i == 0
                || Set.of("DT", "PRP$", "POS", "RB", "JJ")
                        .contains(sentence.token(i - 1).tag());
        if (Vocabulary.isCalendar(Phrase.lower(token))) {
            return false;
        }
        return token.is("NN")
                || token.is("JJ")
                || token.tag().equals("POS")
                || token.is("CD")
                || (token.tag().equals("VBN") && attribute)
                || token.tag().equals("HYPH")
                || token.text().equals("&")
                || token.isEntity();
    }

    /** The "captain" of "Kings captain X" that the annotator takes for a verb. */
    private boolean isMistaken(int i) {
        return i > 0 && sentence.token(i).tag().equals("VBP") && Vocabulary.isRole(Phrase.lower(sentence.token(i)));
    }

    private boolean isRole(Token token) {
        String lemma = Phrase.lemma(token);
        return Vocabulary.isRole(lemma) || (Vocabulary.isTitle(lemma) && !Vocabulary.isCourtesy(lemma));
    }

    private boolean isPerson(int place) {
        return names.stream()
                .anyMatch(n -> n.kind() == NameKind.PERSON
                        && n.phrase().first() <= place
                        && place < n.phrase().end());
    }

    /** ", the head of Y", ", of Y", " of Y", ", who is the head of Y". */
    private @Nullable Description after(NameMention mention) {
        int i = skipBrackets(mention.phrase().end());
        if (i >= sentence.size()) {
            return null;
        }
        int be = afterBe(i);
        if (be > 0 && be < sentence.size() && sentence.token(be).is("DT")) {
            return apposition(be, mention);
        }
        boolean comma = sentence.token(i).text().equals(",");
        i = comma ? skipAge(i + 1) : i;
        if (i >= sentence.size()) {
            return null;
        }
        if (Set.of("of", "from", "at").contains(Phrase.lower(sentence.token(i)))) {
            return origin(i);
        }
        if (comma && Phrase.lower(sentence.token(i)).equals("who")) {
            int predicate = afterBe(i + 1);
            return predicate > 0 ? apposition(predicate, mention) : null;
        }
        return comma ? apposition(i, mention) : null;
    }

    /** The place after "is", "was" or "has been" and an adverb; -1 if none stands here. */
    private int afterBe(int i) {
        if (is(i, "has") && is(i + 1, "been")) {
            return i + 2;
        }
        boolean adverb = i + 1 < sentence.size() && sentence.token(i + 1).is("RB") && !is(i + 1, "not");
        return is(i, "is") || is(i, "was") ? i + (adverb ? 2 : 1) : -1;
    }

    private boolean is(int i, String word) {
        return i < sentence.size() && Phrase.lower(sentence.token(i)).equals(word);
    }

    private int skipBrackets(int i) {
        if (i < sentence.size() && sentence.token(i).tag().equals("-LRB-")) {
            for (int j = i; j < Math.min(sentence.size(), i + 8); j++) {
                if (sentence.token(j).tag().equals("-RRB-")) {
                    return j + 1;
                }
            }
        }
        return i;
    }

    private int skipAge(int i) {
        boolean age = i + 1 < sentence.size()
                && sentence.token(i).is("CD")
                && sentence.token(i + 1).text().equals(",");
        return age ? i + 2 : i;
    }

    private @Nullable Description origin(int preposition) {
        int end = Math.min(sentence.size(), preposition + 8);
        Phrase place = new Phrase(sentence, preposition + 1, end).core();
        Affiliation affiliation = Affiliation.in(place, names);
        boolean near = affiliation != null && affiliation.first() <= preposition + 2;
        return affiliation != null && near
                ? new Description(null, "", Set.of(), affiliation.name(), null, true, false)
                : null;
    }

    private @Nullable Description apposition(int first, NameMention mention) {
        int end = first;
        while (end < sentence.size() && end < first + FARTHEST && !endsApposition(end)) {
            end++;
        }
        Phrase phrase = new Phrase(sentence, first, end);
        if (phrase.isEmpty()) {
            return null;
        }
        Phrase core = DescriptionReader.core(DescriptionReader.withoutArticle(phrase), names);
        if (core.isEmpty() || isPerson(core.head())) {
            return null;
        }
        Token head = core.token(core.head());
        boolean fits = isRole(head)
                || (mention.kind() == NameKind.ORGANIZATION && Vocabulary.isOrganization(Phrase.lemma(head)));
        return fits && !DescriptionReader.isPlural(head) ? DescriptionReader.read(phrase, names) : null;
    }

    private boolean endsApposition(int i) {
        Token token = sentence.token(i);
        boolean finite = token.is("MD") || token.is("VBD") || token.is("VBZ") || token.is("VBP");
        return !SourceNames.isInside(i, names) && (Phrase.isMark(token) || token.is("W") || finite);
    }
}
