package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import dev.demarche.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds which person or group is described: "the minister", "his lawyer", "the two leaders". */
final class PeopleResolver {

    private final RoleResolver roles;
    private final PronounResolver pronouns;
    private @Nullable Resolved lastGroup;

    PeopleResolver(RoleResolver roles, PronounResolver pronouns) {
        this.roles = roles;
        this.pronouns = pronouns;
    }

    /** Remembers people who speak together. */
    void note(Resolved group) {
        lastGroup = group;
    }

    /** Remembers what is known of somebody by now. */
    void introduce(@Nullable Entity person) {
        if (person != null) {
            roles.add(person);
        }
    }

    Resolved resolve(Phrase phrase, Description description) {
        if (lastGroup != null && description.plural() && description.definite() && phrase.has("two")) {
            return lastGroup;
        }
        Description asked = withOwner(phrase, description);
        Entity known =
                description.definite() ? roles.find(description, phrase.range().start()) : null;
        if (known == null && isAged(phrase, description)) {
            known = roles.lastSubject(description.noun(), phrase.range().start());
        }
        if (known != null) {
            complete(known, description);
            return Resolved.of(known);
        }
        Entity entity = Entity.of(kind(asked), asked.as(Anonymity.role(phrase, asked)));
        roles.add(entity);
        return Resolved.of(entity);
    }

    /** "The 22-year-old left-hander" is somebody spoken of before. */
    private static boolean isAged(Phrase phrase, Description description) {
        return description.definite()
                && !description.plural()
                && phrase.has("the")
                && phrase.text().contains("-year-old");
    }

    /** Who is "the Kenyan envoy" once belongs to Kenya. */
    private static void complete(Entity known, Description description) {
        if (known.affiliation() == null && description.affiliation() != null) {
            known.add(description.as(null));
        }
    }

    /** "his spokesman" belongs where he does. */
    private Description withOwner(Phrase phrase, Description description) {
        Token first = phrase.firstToken();
        if (!first.tag().equals("PRP$") || !PronounResolver.isThirdPerson(first.text())) {
            return description;
        }
        Entity owner = pronouns.resolve(phrase.sentence(), phrase.first());
        return owner == null || owner.affiliation() == null ? description : description.at(owner.affiliation());
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
}
