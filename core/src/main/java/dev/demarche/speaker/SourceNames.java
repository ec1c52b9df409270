package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name in the words of a source that tells who speaks, and whom it stands for. */
final class SourceNames {

    private final Cast cast;

    SourceNames(Cast cast) {
        this.cast = cast;
    }

    /** {@return whom a name stands for} A country keeps the name that the text gives it here. */
    Resolved resolve(NameMention mention) {
        Entity entity = cast.entity(mention);
        boolean guessed = mention.kind() == NameKind.UNKNOWN && entity.kind() == SpeakerKind.ORGANIZATION;
        if (guessed && looksLikePerson(mention)) {
            entity.become(SpeakerKind.PERSON);
        }
        boolean country = entity.kind() == SpeakerKind.COUNTRY;
        return new Resolved(entity, country ? mention.name().text() : null);
    }

    private static boolean looksLikePerson(NameMention mention) {
        int words = mention.name().size();
        boolean forename = Vocabulary.isForename(mention.name().first());
        int first = mention.phrase().first();
        boolean article =
                first > 0 && mention.phrase().sentence().token(first - 1).is("DT");
        boolean document = Vocabulary.isDocument(mention.name().first());
        return !article && !document && (forename || words == 2 || words == 3);
    }

    static @Nullable NameMention at(int place, List<NameMention> names) {
        return names.stream()
                .filter(n -> n.phrase().first() <= place && place < n.phrase().end())
                .findFirst()
                .orElse(null);
    }

    /** {@return the name that ends the words before letters such as "MP" at the head; else the name at the head} */
    static @Nullable NameMention headOf(Phrase core, List<NameMention> names) {
        int head = core.head();
        while (head > core.first() && Titles.isPostnominal(core.token(head))) {
            head--;
        }
        NameMention bearer = at(head, names);
        return bearer != null && bearer.kind() == NameKind.PERSON ? bearer : at(core.head(), names);
    }

    static boolean isInside(int place, List<NameMention> names) {
        NameMention name = at(place, names);
        return name != null && name.phrase().first() < place;
    }

    /** The name after the stroke of "Reuters / Ana Kovač". */
    static @Nullable NameMention credited(Phrase phrase, List<NameMention> names) {
        boolean credit = phrase.tokens().stream().anyMatch(t -> t.text().equals("/"));
        return credit ? at(phrase.end() - 1, names) : null;
    }

    /** The acronym in brackets: "the office of the High Commissioner (UNHCR)". */
    static @Nullable NameMention bracketed(Phrase phrase, List<NameMention> names) {
        return names.stream()
                .filter(n -> n.in(phrase)
                        && n.phrase().first() > phrase.first()
                        && n.name().isAcronym())
                .filter(n -> phrase.token(n.phrase().first() - 1).tag().equals("-LRB-"))
                .findFirst()
                .orElse(null);
    }

    /** The name within "the Nordvik party". */
    static @Nullable NameMention inner(Phrase core, List<NameMention> names) {
        return names.stream()
                .filter(n -> n.kind() == NameKind.ORGANIZATION || n.kind() == NameKind.UNKNOWN)
                .filter(n -> n.in(core)
                        && !n.phrase().sentence().token(n.phrase().end()).tag().equals("POS"))
                .reduce((one, other) -> other)
                .orElse(null);
    }
}
