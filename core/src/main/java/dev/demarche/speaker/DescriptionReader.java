package dev.demarche.speaker;

import dev.demarche.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases such as "the Kenyan envoy" or "head of surgery at Varna Hospital". */
final class DescriptionReader {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "another", "some", "many", "several", "most", "few", "no", "any", "one", "other", "all");
    private static final Set<String> BELONGING = Set.of("of", "at", "for", "with", "from", "in");

    private DescriptionReader() {}

    /** {@return the phrase up to its first border that no name spans} */
    static Phrase core(Phrase phrase, List<NameMention> names) {
        int end = phrase.core().end();
        while (end < phrase.end()) {
            int border = end;
            int beyond = names.stream()
                    .map(NameMention::phrase)
                    .filter(n -> n.first() < border && border < n.end())
                    .mapToInt(Phrase::end)
                    .findFirst()
                    .orElse(border);
            if (beyond == border) {
                break;
            }
            Phrase rest = phrase.from(beyond - 1).core();
            end = Math.min(phrase.end(), Math.max(beyond, rest.end()));
        }
        return phrase.to(end);
    }

    /** {@return the phrase without the article and the like before it} */
    static Phrase withoutArticle(Phrase phrase) {
        int first = phrase.first();
        while (first + 1 < phrase.end() && isArticle(phrase.token(first))) {
            first++;
        }
        return phrase.from(first);
    }

    private static boolean isArticle(Token token) {
        return Set.of("DT", "PDT", "PRP$", "WP$").contains(token.tag())
                || Set.of("another", "one").contains(Phrase.lower(token));
    }

    /** {@return what the phrase says} */
    static Description read(Phrase phrase, List<NameMention> names) {
        Phrase bare = withoutArticle(phrase);
        Phrase core = core(bare, names);
        int head = core.head();
        Phrase before = core.to(head);
        Affiliation affiliation = Affiliation.in(isPortfolio(core, head, names) ? before.to(head - 1) : before, names);
        NameMention owner = owner(before, names);
        Phrase words = core.from(afterAffiliation(core, affiliation)).to(head + 1);
        Phrase tail = tail(bare.from(core.end()), names);
        Affiliation after = belonging(core, tail, names);
        boolean named = after != null && after.first() <= tail.first() + 2 && after.end() == tail.end();
        String role =
                named || tail.isEmpty() ? words.text() : new Phrase(words.sentence(), words.first(), tail.end()).text();
        Affiliation place = affiliation != null ? affiliation : after;
        String headed = place == null ? Vocabulary.headed(role) : null;
        String people = Countries.people(core.token(head).text());
        return new Description(
                affiliation != null && after != null && named ? role + " " + tail.text() : role,
                Vocabulary.noun(core.noun()),
                modifiers(words.to(head), affiliation),
                people != null ? people : place == null ? headed : place.name(),
                owner == null ? null : owner.name(),
                isDefinite(phrase, core, head),
                isPlural(core.token(head)));
    }

    private static @Nullable NameMention owner(Phrase before, List<NameMention> names) {
        return names.stream()
                .filter(n -> n.kind() == NameKind.PERSON && n.in(before))
                .findFirst()
                .orElse(null);
    }

    /** "Interior" in "Interior Minister" is no organisation. */
    private static boolean isPortfolio(Phrase core, int head, List<NameMention> names) {
        boolean minister = Set.of("minister", "secretary").contains(Phrase.lemma(core.token(head)));
        return minister
                && names.stream()
                        .filter(n ->
                                n.kind() == NameKind.ORGANIZATION && !n.name().isAcronym())
                        .anyMatch(n -> n.in(core) && n.phrase().end() == head);
    }

    private static int afterAffiliation(Phrase core, @Nullable Affiliation affiliation) {
        if (affiliation == null || affiliation.first() != core.first()) {
            return core.first();
        }
        int end = affiliation.end();
        while (end + 1 < core.end() && (core.token(end).tag().equals("POS") || Phrase.isMark(core.token(end)))) {
            end++;
        }
        return end;
    }

    /** The prepositional phrases that follow the core. */
    private static Phrase tail(Phrase rest, List<NameMention> names) {
        if (rest.isEmpty() || !(rest.firstToken().is("IN") || rest.firstToken().is("TO"))) {
            return rest.to(rest.first());
        }
        for (int i = rest.first(); i < rest.end(); i++) {
            Token token = rest.token(i);
            boolean ends = Phrase.lower(token).equals("since")
                    || Phrase.isMark(token)
                    || token.is("W")
                    || token.is("MD")
                    || (token.is("VB") && !token.is("VBN"));
            if (ends && !SourceNames.isInside(i, names)) {
                return rest.to(i);
            }
        }
        return rest;
    }

    private static @Nullable Affiliation belonging(Phrase core, Phrase tail, List<NameMention> names) {
        if (tail.isEmpty() || !BELONGING.contains(Phrase.lower(tail.firstToken()))) {
            return null;
        }
        Affiliation found = Affiliation.in(tail, names);
        boolean envoy = Vocabulary.family(core.noun()).equals("envoy")
                && Phrase.lower(tail.firstToken()).equals("for");
        return envoy && found != null && found.country() ? null : found;
    }

    private static Set<String> modifiers(Phrase words, @Nullable Affiliation affiliation) {
        Set<String> modifiers = new HashSet<>();
        for (int i = words.first(); i < words.end(); i++) {
            Token token = words.token(i);
            boolean named = affiliation != null && affiliation.first() <= i && i < affiliation.end();
            if (!named && (token.is("NN") || token.is("JJ") || token.is("VB"))) {
                modifiers.add(Phrase.lower(token));
            }
        }
        return modifiers;
    }

    private static boolean isDefinite(Phrase phrase, Phrase core, int head) {
        Token first = phrase.firstToken();
        String word = Phrase.lower(first);
        if (DEFINITE.contains(word) || first.tag().equals("PRP$") || hasOwner(core)) {
            return true;
        }
        return !INDEFINITE.contains(word) && !first.is("CD") && !isPlural(core.token(head));
    }

    private static boolean hasOwner(Phrase core) {
        return core.tokens().stream().anyMatch(t -> t.tag().equals("POS"));
    }

    static boolean isPlural(Token token) {
        boolean role = token.is("NNP") && !Vocabulary.normal(token.lemma()).equals(Phrase.lemma(token));
        return role || token.tag().equals("NNS") || (token.tag().equals("NNPS") && !token.isEntity());
    }
}
