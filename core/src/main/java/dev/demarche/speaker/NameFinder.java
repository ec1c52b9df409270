package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names in a sentence: runs of proper nouns, cut where the kind of name changes and freed of titles and roles. */
final class NameFinder {

    private final Sentence sentence;
    private final NameRuns runs;
    private final LeftEdge edge;
    private final Titles titles;
    private final List<NameMention> found = new ArrayList<>();

    private NameFinder(Sentence sentence) {
        this.sentence = sentence;
        this.runs = new NameRuns(sentence);
        this.edge = new LeftEdge(sentence);
        this.titles = new Titles(sentence);
    }

    /** {@return the names, in their order} */
    static List<NameMention> find(Sentence sentence) {
        NameFinder finder = new NameFinder(sentence);
        int i = 0;
        while (i < sentence.size()) {
            int end = finder.runs.end(i);
            if (end > i) {
                finder.cut(i, end);
            }
            i = Math.max(end, i + 1);
        }
        Nicknames.join(sentence, finder.found);
        return finder.found;
    }

    private void cut(int first, int end) {
        int i = first;
        while (i < end) {
            String label = label(i);
            int next = i + 1;
            while (next < end && (label(next).equals(label) || runs.joins(i, next, label))) {
                next++;
            }
            i = switch (label) {
                case "PERSON" -> person(first, i, next, end);
                case "ORGANIZATION" -> organization(i, next, end);
                case "LOCATION" -> place(i, next, end);
                default -> unlabelled(i, next, end);
            };
        }
    }

    private String label(int i) {
        return sentence.token(i).entity();
    }

    private int person(int run, int first, int end, int limit) {
        int a = titles.after(first, end);
        while (a == first && a > run && isForename(a - 1)) {
            a--;
            removeLast(a);
            first = a;
        }
        a = a == first && a + 1 == end ? edge.before(a) : a;
        int b = end;
        while (b < limit && isPersonal(b)) {
            if (isOrganizationNoun(b)) {
                return add(a, b + 1, NameKind.ORGANIZATION);
            }
            b++;
        }
        add(a, titles.nameEnd(a, b), NameKind.PERSON);
        return b;
    }

    private boolean isPersonal(int i) {
        return label(i).equals("O") && !isRoleNoun(i) && !isTitle(i) && !titles.isPostnominal(i);
    }

    private void removeLast(int place) {
        if (!found.isEmpty() && found.get(found.size() - 1).phrase().end() == place + 1) {
            found.remove(found.size() - 1);
        }
    }

    private int organization(int first, int end, int limit) {
        int initials = initials(first + 1, end);
        if (isTitled(first) || isTitledName(first, end)) {
            return person(first, first, end, limit);
        }
        if (initials < end) {
            organization(first, initials, initials);
            return person(initials, initials, end, limit);
        }
        int b = end;
        while (b > first + 1 && isRoleNoun(b - 1) && !isOrganizationNoun(b - 1) && !isMember(first, b - 1)) {
            b--;
        }
        if (b == end && b < limit && label(b).equals("O") && isOrganizationNoun(b) && !isRoleNoun(b)) {
            b++;
        }
        Phrase phrase = new Phrase(sentence, first, b);
        NameKind kind = Countries.metonym(phrase.text()) != null ? NameKind.COUNTRY : NameKind.ORGANIZATION;
        add(first, b, kind);
        return Math.max(b, end);
    }

    /** Partners belong to a firm, and pensioners to a league of them. */
    private boolean isMember(int first, int i) {
        boolean several = DescriptionReader.isPlural(sentence.token(i));
        return sentence.token(i - 1).text().equals("&") || (several && new Phrase(sentence, first, i).has("of"));
    }

    /** Whether a title before it, and a forename after any but "Mr", tell that the name is a person's. */
    private boolean isTitled(int first) {
        if (first == 0) {
            return false;
        }
        String before = Vocabulary.normal(sentence.token(first - 1).text());
        boolean forename =
                Vocabulary.isForename(Vocabulary.normal(sentence.token(first).text()));
        return Vocabulary.isCourtesy(before) || (forename && Vocabulary.isTitle(before));
    }

    private boolean isTitledName(int first, int end) {
        return first + 1 < end
                && titles.isTitle(first)
                && Vocabulary.isForename(
                        Vocabulary.normal(sentence.token(first + 1).text()))
                && !isOrganizationNoun(end - 1);
    }

    /** The first token of the form "D.M.", which begins the name of a person. */
    private int initials(int from, int end) {
        int i = from;
        while (i < end && !sentence.token(i).text().matches("(\\p{Lu}\\.)+")) {
            i++;
        }
        return i + 1 < end && isOrganizationNoun(i - 1) ? i : end;
    }

    private int place(int first, int end, int limit) {
        int b = end;
        while (b < limit && label(b).equals("O") && !isRoleNoun(b) && !isTitle(b)) {
            b++;
        }
        if (b < limit && label(b).equals("ORGANIZATION") && Countries.named(text(first, end)) == null) {
            return organization(first, organizationEnd(b, limit), limit);
        }
        if (b > end && isOrganizationNoun(b - 1)) {
            return add(first, b, NameKind.ORGANIZATION);
        }
        return add(first, end, Countries.metonym(text(first, end)) != null ? NameKind.COUNTRY : NameKind.PLACE);
    }

    private int organizationEnd(int from, int limit) {
        int end = from;
        while (end < limit && label(end).equals("ORGANIZATION")) {
            end++;
        }
        return end;
    }

    /** A run of proper nouns that the name finder of the annotator passed over. */
    private int unlabelled(int first, int end, int limit) {
        boolean modifies =
                end < limit && (label(end).equals("PERSON") || label(end).equals("ORGANIZATION"));
        if (modifies || !hasProperNoun(first, end)) {
            return end;
        }
        int role = lastRole(first, end);
        if (role < 0) {
            return add(first, end, kind(first, end));
        }
        if (isOrganizationNoun(role) && role + 1 == end && !isTitle(role)) {
            return add(first, end, NameKind.ORGANIZATION);
        }
        if (role > first && isOrganizationNoun(role - 1)) {
            add(first, role, NameKind.ORGANIZATION);
        }
        return role + 1 < end ? add(role + 1, end, NameKind.PERSON) : end;
    }

    private boolean hasProperNoun(int first, int end) {
        return sentence.tokens().subList(first, end).stream()
                .anyMatch(t -> t.is("NNP") || Vocabulary.expansion(t.text()) != null);
    }

    private int lastRole(int first, int end) {
        int last = -1;
        for (int i = first; i < end; i++) {
            if (isRoleNoun(i) || isTitle(i)) {
                last = i;
            }
        }
        return last;
    }

    private NameKind kind(int first, int end) {
        String text = text(first, end);
        if (Countries.metonym(text) != null) {
            return NameKind.COUNTRY;
        }
        if (end > first + 1 && isForename(first) && !isOrganizationNoun(end - 1)) {
            return NameKind.PERSON;
        }
        boolean alliance = end > first + 2 && runs.isOf(first + 1);
        boolean organization =
                alliance || isOrganizationNoun(end - 1) || Name.of(text).isAcronym();
        return organization ? NameKind.ORGANIZATION : NameKind.UNKNOWN;
    }

    private String text(int first, int end) {
        return new Phrase(sentence, first, end).text();
    }

    private int add(int first, int end, NameKind kind) {
        Phrase phrase = new Phrase(sentence, first, end);
        if (kind == NameKind.PERSON && phrase.size() > 1 && Countries.metonym(phrase.text()) != null) {
            return add(first, end, NameKind.COUNTRY);
        }
        if (CommonNames.contain(phrase)) {
            return end;
        }
        found.add(new NameMention(phrase, Name.of(phrase), kind, kind == NameKind.PERSON ? titleGender(first) : null));
        return end;
    }

    private @Nullable Gender titleGender(int first) {
        return first == 0
                ? null
                : Vocabulary.gender(Vocabulary.normal(sentence.token(first - 1).text()));
    }

    private boolean isTitle(int i) {
        return titles.isTitle(i);
    }

    private boolean isRoleNoun(int i) {
        return Vocabulary.isRole(Phrase.lemma(sentence.token(i)));
    }

    private boolean isOrganizationNoun(int i) {
        return Vocabulary.isOrganization(Vocabulary.normal(sentence.token(i).text()));
    }

    private boolean isForename(int i) {
        String word = Vocabulary.normal(sentence.token(i).text());
        return label(i).equals("O") && !isTitle(i) && (Vocabulary.isForename(word) || word.length() == 1);
    }
}
