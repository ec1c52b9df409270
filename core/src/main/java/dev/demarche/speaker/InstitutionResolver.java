package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which institution is described: "the ministry", "the French government", "the agency". */
final class InstitutionResolver {

    private static final Set<String> GOVERNMENTS = Set.of("government", "administration", "regime", "cabinet");

    private final Cast cast;
    private final @Nullable String home;
    private final RoleResolver roles;
    private final SourceNames sourceNames;

    InstitutionResolver(Cast cast, @Nullable String home, RoleResolver roles, SourceNames sourceNames) {
        this.cast = cast;
        this.home = home;
        this.roles = roles;
        this.sourceNames = sourceNames;
    }

    Resolved resolve(Phrase phrase, Phrase core, Description description, List<NameMention> names) {
        NameMention inner = SourceNames.inner(core, names);
        if (inner != null && Vocabulary.isGeneric(description.noun())) {
            cast.entity(inner).add(description.as(null));
            return sourceNames.resolve(inner);
        }
        Phrase bare = DescriptionReader.withoutArticle(core);
        Entity state = state(description);
        if (state != null) {
            return new Resolved(state, bare.size() > 1 ? bare.text() : null);
        }
        int place = phrase.range().start();
        Entity known = description.definite() ? roles.find(description, place) : null;
        if (known != null) {
            return Resolved.of(known);
        }
        boolean generic = description.definite() && bare.size() == 1 && Vocabulary.isGeneric(description.noun());
        Entity last = generic && !roles.isPartOfRole(description.noun()) ? roles.lastOrganization(place) : null;
        return Resolved.of(last != null ? last : added(phrase, bare, description));
    }

    /** The country whose government is described; null if no government is, or none knows whose. */
    private @Nullable Entity state(Description description) {
        if (!GOVERNMENTS.contains(description.noun())) {
            return null;
        }
        boolean own =
                description.affiliation() == null && description.modifiers().isEmpty();
        String country = own ? home : description.affiliation();
        if (country == null || Countries.named(country) == null) {
            return null;
        }
        Entity known = cast.country(country);
        if (known != null) {
            return known;
        }
        Entity entity = new Entity(SpeakerKind.COUNTRY);
        entity.setCountry(country);
        return entity;
    }

    private Entity added(Phrase phrase, Phrase bare, Description description) {
        boolean definite = description.definite();
        Entity entity = Entity.of(
                definite ? SpeakerKind.ORGANIZATION : SpeakerKind.UNNAMED,
                description.as(Anonymity.role(phrase, description)));
        Phrase name = named(phrase, bare);
        boolean telling = name.size() > 1 && !isOf(phrase, name);
        if (definite && telling && !phrase.firstToken().tag().equals("PRP$")) {
            entity.add(Name.of(name));
        }
        roles.add(entity);
        return entity;
    }

    /** "Farmers' Congress of Nigeria": a capitalised noun, and what follows "of" with capitals too. */
    private static Phrase named(Phrase phrase, Phrase bare) {
        int end = bare.end();
        while (bare.token(bare.head()).is("NNP") && isOf(phrase, phrase.to(end)) && isCapitalized(phrase, end + 1)) {
            end++;
            while (isCapitalized(phrase, end)) {
                end++;
            }
        }
        return bare.to(end);
    }

    private static boolean isCapitalized(Phrase phrase, int i) {
        return i < phrase.end() && Character.isUpperCase(phrase.token(i).text().charAt(0));
    }

    private static boolean isOf(Phrase phrase, Phrase bare) {
        return bare.end() < phrase.end()
                && Phrase.lower(phrase.token(bare.end())).equals("of");
    }
}
