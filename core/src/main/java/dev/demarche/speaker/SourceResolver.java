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
    private final @Nullable String home;
    private final PronounResolver pronouns;
    private final RoleResolver roles;
    private final DocumentResolver documents;
    private @Nullable Resolved group;

    SourceResolver(Scene scene, @Nullable String home) {
        this.home = home;
        this.scene = scene;
        this.pronouns = new PronounResolver(scene);
        this.roles = new RoleResolver(scene);
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

    private Resolved nounPhrase(Phrase phrase) {
        List<NameMention> names = scene.cast().names(phrase.sentence());
        NameMention credited = credited(phrase, names);
        if (credited != null) {
            return named(credited);
        }
        Phrase part = Partitive.whole(phrase);
        if (part != null) {
            Description whole = DescriptionReader.read(part, names);
            boolean one = Phrase.lower(part.token(part.first() - 2)).equals("one");
            return person(part, one ? whole.oneOf() : whole);
        }
        Resolved several = Coordination.resolve(phrase, names, scene.cast());
        if (several != null) {
            group = several;
            return several;
        }
        Phrase core = DescriptionReader.core(phrase, names);
        NameMention named = nameAt(core.head(), names);
        if (named != null && (named.kind() != NameKind.PLACE || !core.has("the"))) {
            return named(named);
        }
        NameMention apposed = Apposition.nameOf(phrase, core, names);
        return apposed != null ? named(apposed) : described(phrase, core, names);
    }

    private static @Nullable NameMention nameAt(int place, List<NameMention> names) {
        return names.stream()
                .filter(n -> n.phrase().first() <= place && place < n.phrase().end())
                .findFirst()
                .orElse(null);
    }

    private Resolved named(NameMention mention) {
        Entity entity = scene.cast().entity(mention);
        boolean guessed = mention.kind() == NameKind.UNKNOWN && entity.kind() == SpeakerKind.ORGANIZATION;
        if (guessed && looksLikePerson(mention)) {
            entity.become(SpeakerKind.PERSON);
        }
        return new Resolved(
                entity, entity.kind() == SpeakerKind.COUNTRY ? mention.name().text() : null);
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

    private Resolved described(Phrase phrase, Phrase core, List<NameMention> names) {
        Token head = core.token(core.head());
        String noun = Phrase.lemma(head);
        if (Vocabulary.isDocument(noun)) {
            Resolved issuer = issuer(phrase, core, names);
            if (issuer != null) {
                return issuer;
            }
        }
        NameMention bracketed = bracketed(phrase, names);
        if (bracketed != null) {
            return named(bracketed);
        }
        Description description = DescriptionReader.read(phrase, names);
        Entity shouted = isShouted(head) ? scene.cast().bySurname(head.text()) : null;
        if (shouted != null) {
            return Resolved.of(shouted);
        }
        boolean one = !description.plural() || noun.equals(Phrase.lower(head));
        if (Vocabulary.isOrganization(noun) && one) {
            return organization(phrase, core, description, names);
        }
        return person(phrase, description);
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

    /** The name after the stroke of "Reuters / Ana Kovač". */
    private static @Nullable NameMention credited(Phrase phrase, List<NameMention> names) {
        boolean credit = phrase.tokens().stream().anyMatch(t -> t.text().equals("/"));
        return credit ? nameAt(phrase.end() - 1, names) : null;
    }

    /** The acronym in brackets: "the office of the High Commissioner (UNHCR)". */
    private static @Nullable NameMention bracketed(Phrase phrase, List<NameMention> names) {
        return names.stream()
                .filter(n -> n.in(phrase)
                        && n.phrase().first() > phrase.first()
                        && n.name().isAcronym())
                .filter(n -> phrase.token(n.phrase().first() - 1).tag().equals("-LRB-"))
                .findFirst()
                .orElse(null);
    }

    private Resolved organization(Phrase phrase, Phrase core, Description description, List<NameMention> names) {
        NameMention inner = innerName(core, names);
        if (inner != null && Vocabulary.isGeneric(description.noun())) {
            scene.cast().entity(inner).add(description.as(null));
            return named(inner);
        }
        boolean government =
                isGovernment(description.noun()) && description.modifiers().isEmpty();
        String country = description.affiliation() == null && government ? home : description.affiliation();
        Entity state = country == null ? null : scene.cast().country(country);
        Phrase bare = DescriptionReader.withoutArticle(core);
        if (isGovernment(description.noun()) && country != null && Countries.named(country) != null) {
            return new Resolved(state != null ? state : state(country), bare.size() > 1 ? bare.text() : null);
        }
        Entity known =
                description.definite() ? roles.find(description, phrase.range().start()) : null;
        if (known != null) {
            return Resolved.of(known);
        }
        boolean generic = description.definite() && bare.size() == 1 && Vocabulary.isGeneric(description.noun());
        Entity last = generic ? roles.lastOrganization(phrase.range().start()) : null;
        return Resolved.of(last != null ? last : newOrganization(phrase, bare, description));
    }

    private static boolean isGovernment(String noun) {
        return Set.of("government", "administration", "regime", "cabinet").contains(noun);
    }

    private static Entity state(String country) {
        Entity entity = new Entity(SpeakerKind.COUNTRY);
        entity.setCountry(country);
        return entity;
    }

    private Entity newOrganization(Phrase phrase, Phrase bare, Description description) {
        boolean known = description.definite();
        Entity entity = Entity.of(
                known ? SpeakerKind.ORGANIZATION : SpeakerKind.UNNAMED,
                description.as(Anonymity.role(phrase, description)));
        boolean telling = bare.size() > 1 && !isOf(phrase, bare);
        if (known && telling && !phrase.firstToken().tag().equals("PRP$")) {
            entity.add(Name.of(bare));
        }
        roles.add(entity);
        return entity;
    }

    private static boolean isOf(Phrase phrase, Phrase bare) {
        return bare.end() < phrase.end()
                && Phrase.lower(phrase.token(bare.end())).equals("of");
    }

    private static @Nullable NameMention innerName(Phrase core, List<NameMention> names) {
        return names.stream()
                .filter(n -> n.kind() == NameKind.ORGANIZATION || n.kind() == NameKind.UNKNOWN)
                .filter(n -> n.in(core)
                        && !n.phrase().sentence().token(n.phrase().end()).tag().equals("POS"))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private Resolved person(Phrase phrase, Description description) {
        Token first = phrase.firstToken();
        Description asked = description;
        if (first.tag().equals("PRP$") && PronounResolver.isThirdPerson(first.text())) {
            Entity owner = pronouns.resolve(phrase.sentence(), phrase.first());
            asked = owner == null || owner.affiliation() == null ? asked : asked.at(owner.affiliation());
        }
        if (group != null && description.plural() && description.definite() && phrase.has("two")) {
            return group;
        }
        Entity known =
                description.definite() ? roles.find(description, phrase.range().start()) : null;
        if (known != null) {
            return Resolved.of(known);
        }
        Entity entity = Entity.of(kind(asked), asked.as(Anonymity.role(phrase, asked)));
        roles.add(entity);
        return Resolved.of(entity);
    }

    private static SpeakerKind kind(Description description) {
        if (description.plural() && !Vocabulary.isDocument(description.noun())) {
            return Vocabulary.isAnonymous(description.noun()) ? SpeakerKind.UNNAMED : SpeakerKind.GROUP;
        }
        if (Vocabulary.isCollective(description.noun())) {
            return SpeakerKind.GROUP;
        }
        boolean person = description.definite() && Vocabulary.isRole(description.noun());
        return person ? SpeakerKind.PERSON : SpeakerKind.UNNAMED;
    }

    /** Remembers whom the pronouns of the third person stand for that are subjects outside quotation marks. */
    void follow(Sentence sentence, int beforeOffset) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean subject = token.tag().equals("PRP") && Set.of("he", "she").contains(Phrase.lower(token));
            if (subject
                    && token.range().start() < beforeOffset
                    && !scene.isQuoted(token.range().start())) {
                Entity found = pronouns.resolve(sentence, i);
                if (found != null) {
                    scene.note(new Phrase(sentence, i, i + 1), found, false);
                }
            }
        }
    }
}
