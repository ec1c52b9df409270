package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom the words of a source stand for. Pronouns of the first person are none of its business. */
final class SourceResolver {

    private final Scene scene;
    private final PronounResolver pronouns;
    private final SourceNames sourceNames;
    private final PeopleResolver people;
    private final InstitutionResolver institutions;
    private final DocumentResolver documents;

    SourceResolver(Scene scene, @Nullable String home) {
        this.scene = scene;
        this.pronouns = new PronounResolver(scene);
        this.sourceNames = new SourceNames(scene.cast());
        RoleResolver roles = new RoleResolver(scene);
        this.people = new PeopleResolver(roles, pronouns);
        this.institutions = new InstitutionResolver(scene.cast(), home, roles, sourceNames);
        this.documents = new DocumentResolver(scene);
    }

    PronounResolver pronouns() {
        return pronouns;
    }

    /** {@return whom the source stands for} */
    Resolved resolve(Phrase source) {
        Phrase phrase = source.trimmed();
        if (phrase.isEmpty()) {
            return Resolved.of(new Entity(SpeakerKind.UNNAMED));
        }
        Token first = phrase.firstToken();
        boolean alone = first.tag().equals("PRP") || (first.is("PRP") && phrase.size() == 1);
        if (alone && PronounResolver.isThirdPerson(first.text())) {
            return pronoun(phrase);
        }
        if (phrase.size() == 1 && isRelative(first)) {
            return relative(phrase);
        }
        return nounPhrase(phrase);
    }

    private Resolved pronoun(Phrase phrase) {
        Entity found = pronouns.resolve(phrase.sentence(), phrase.first());
        boolean plural = Phrase.lower(phrase.firstToken()).equals("they");
        Phrase before = found == null ? Antecedents.before(scene.text(), phrase) : null;
        if (before != null) {
            return nounPhrase(before);
        }
        return Resolved.of(found != null ? found : new Entity(plural ? SpeakerKind.GROUP : SpeakerKind.UNNAMED));
    }

    /** The noun phrase before "who" or "which". */
    private Resolved relative(Phrase phrase) {
        int end = phrase.first();
        while (end > 0 && Phrase.isMark(phrase.token(end - 1))) {
            end--;
        }
        int first = end;
        while (first > 0 && !opensClause(phrase.token(first - 1))) {
            first--;
        }
        Phrase before = new Phrase(phrase.sentence(), first, end).trimmed();
        return before.isEmpty() ? Resolved.of(new Entity(SpeakerKind.UNNAMED)) : nounPhrase(before);
    }

    private static boolean isRelative(Token token) {
        return Set.of("who", "which", "that", "whom").contains(token.text());
    }

    private static boolean opensClause(Token token) {
        return Phrase.isMark(token) || token.is("VB") || token.is("IN") || token.is("MD") || token.is("TO");
    }

    private Resolved nounPhrase(Phrase words) {
        List<NameMention> names = scene.cast().names(words.sentence());
        Phrase phrase = Relatives.widened(words, names);
        NameMention credited = SourceNames.credited(phrase, names);
        if (credited != null) {
            return sourceNames.resolve(credited);
        }
        Phrase part = Partitive.whole(phrase);
        if (part != null) {
            Description whole = DescriptionReader.read(part, names);
            boolean one = Phrase.lower(part.token(part.first() - 2)).equals("one");
            return people.resolve(part, one ? whole.oneOf() : whole);
        }
        Resolved several = Coordination.resolve(phrase, names, scene.cast());
        if (several != null) {
            people.note(several);
            return several;
        }
        Phrase core = DescriptionReader.core(phrase, names);
        NameMention named = SourceNames.headOf(core, names);
        if (named != null && (named.kind() != NameKind.PLACE || !core.has("the"))) {
            return sourceNames.resolve(named);
        }
        NameMention apposed = Apposition.nameOf(phrase, core, names);
        return apposed != null ? apposed(core, apposed) : described(phrase, core, names);
    }

    /** "The ferry operator, Nordlys" is no person, nor is "the ferry operator, Linhas do Norte". */
    private Resolved apposed(Phrase core, NameMention name) {
        String noun = Phrase.lemma(core.token(core.head()));
        boolean guessed = name.name().size() == 1 || name.kind() == NameKind.UNKNOWN;
        if (!guessed || !Vocabulary.isOrganization(noun) || Vocabulary.isRole(noun)) {
            return sourceNames.resolve(name);
        }
        Entity organization = scene.cast().entity(name);
        organization.become(SpeakerKind.ORGANIZATION);
        return new Resolved(organization, null);
    }

    private Resolved described(Phrase phrase, Phrase core, List<NameMention> names) {
        Token head = core.token(core.head());
        String noun = Phrase.lemma(head);
        Resolved issuer = Vocabulary.isDocument(noun) ? issuer(phrase, core, names) : null;
        if (issuer != null) {
            return issuer;
        }
        NameMention bracketed = SourceNames.bracketed(phrase, names);
        if (bracketed != null) {
            return sourceNames.resolve(bracketed);
        }
        Description description = DescriptionReader.read(phrase, names);
        Entity shouted = isShouted(head) ? scene.cast().bySurname(head.text()) : null;
        if (shouted != null) {
            return Resolved.of(shouted);
        }
        boolean one = !description.plural() || noun.equals(Phrase.lower(head));
        return Vocabulary.isOrganization(noun) && one
                ? institutions.resolve(phrase, core, description, names)
                : people.resolve(phrase, description);
    }

    private static boolean isShouted(Token token) {
        return token.text().length() > 2 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private @Nullable Resolved issuer(Phrase phrase, Phrase core, List<NameMention> names) {
        Token first = phrase.firstToken();
        if (first.tag().equals("PRP$") && PronounResolver.isThirdPerson(first.text())) {
            return pronoun(phrase);
        }
        Phrase object = DocumentResolver.object(core.head() + 1, phrase);
        Resolved issuer = object == null ? null : nounPhrase(object);
        if (issuer != null && issuer.entity().fullName() != null) {
            return issuer;
        }
        Entity known = documents.issuer(core, names);
        return known == null ? null : Resolved.of(known);
    }

    /** Remembers whom the pronouns of the third person stand for that are subjects or owners outside quotation marks. */
    void follow(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (scene.isQuoted(token.range().start())) {
                continue;
            }
            if (Owners.isPossessive(sentence, i)) {
                people.introduce(pronouns.resolveOwner(sentence, i));
            } else if (token.tag().equals("PRP") && Set.of("he", "she").contains(Phrase.lower(token))) {
                followSubject(sentence, i);
            }
        }
    }

    private void followSubject(Sentence sentence, int place) {
        Entity found = pronouns.resolve(sentence, place);
        if (found != null) {
            scene.note(new Phrase(sentence, place, place + 1), found, false);
        }
    }
}
