package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody whom an article names, with the places of their names. */
final class Cast {

    private final List<List<NameMention>> names = new ArrayList<>();
    private final Map<NameMention, Entity> entities = new HashMap<>();
    private final List<Entity> all = new ArrayList<>();
    private final Map<String, Entity> countries = new HashMap<>();
    private final Map<String, Entity> organizations = new HashMap<>();
    private final Map<Entity, Integer> firstPlaces = new HashMap<>();

    private Cast() {}

    static Cast of(AnnotatedText text) {
        Cast cast = new Cast();
        for (Sentence sentence : text.sentences()) {
            cast.names.add(NameFinder.find(sentence));
        }
        MisreadPersons.mend(cast.names);
        cast.link();
        cast.describe(text);
        return cast;
    }

    private void link() {
        PersonLinker persons = new PersonLinker();
        OrganizationLinker linker = new OrganizationLinker();
        List<NameMention> mentions = names.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(NameMention::inHeadline))
                .toList();
        Map<String, NameMention> bearers = Aliases.in(names);
        mentions.stream()
                .filter(m -> m.kind() == NameKind.PERSON && m.name().size() > 1)
                .filter(m -> !bearers.containsKey(m.name().text()))
                .forEach(m -> enter(m, persons.full(m)));
        mentions.stream().filter(m -> m.kind() == NameKind.ORGANIZATION).forEach(linker::define);
        mentions.stream()
                .filter(m -> !entities.containsKey(m)
                        && !bearers.containsKey(m.name().text()))
                .forEach(m -> enter(m, link(m, persons, linker)));
        mentions.stream().filter(m -> !entities.containsKey(m)).forEach(m -> {
            Entity bearer = entities.get(bearers.get(m.name().text()));
            enter(m, bearer != null ? bearer : link(m, persons, linker));
        });
    }

    private Entity link(NameMention mention, PersonLinker persons, OrganizationLinker linker) {
        if (mention.kind() == NameKind.COUNTRY) {
            return country(mention);
        }
        boolean person = mention.kind() == NameKind.PERSON || persons.knows(mention);
        return person ? persons.part(mention) : linker.link(mention);
    }

    private Entity country(NameMention mention) {
        String country = Countries.metonym(mention.name().text());
        Entity entity = countries.computeIfAbsent(
                country == null ? mention.name().text() : country, c -> new Entity(SpeakerKind.COUNTRY));
        entity.setCountry(country == null ? mention.name().text() : country);
        entity.add(mention.name());
        return entity;
    }

    private void enter(NameMention mention, Entity entity) {
        entities.put(mention, entity);
        if (mention.kind() == NameKind.ORGANIZATION) {
            organizations.putIfAbsent(mention.name().text(), entity);
        }
        if (firstPlaces.putIfAbsent(entity, mention.start()) == null) {
            all.add(entity);
        }
    }

    private void describe(AnnotatedText text) {
        for (Sentence sentence : text.sentences()) {
            RoleFinder roles = new RoleFinder(sentence, names(sentence));
            for (NameMention mention : names(sentence)) {
                if (mention.kind() != NameKind.COUNTRY && mention.kind() != NameKind.PLACE) {
                    roles.of(mention).forEach(entity(mention)::add);
                }
            }
        }
    }

    /** {@return the person of this family name, whatever its case; null if the article names none} */
    @Nullable
    Entity bySurname(String word) {
        Name name = Name.of(word);
        return all.stream()
                .filter(e -> e.kind() == SpeakerKind.PERSON)
                .filter(e -> e.names().stream().anyMatch(n -> n.last().equals(name.last())))
                .findFirst()
                .orElse(null);
    }

    /** {@return the names in a sentence} */
    List<NameMention> names(Sentence sentence) {
        return names.get(sentence.index());
    }

    /** {@return who is named} */
    Entity entity(NameMention mention) {
        Entity entity = entities.get(mention);
        if (entity == null) {
            throw new IllegalArgumentException("The name " + mention.name().text() + " is not in this cast.");
        }
        return entity;
    }

    /** {@return everybody, in the order of their first names} */
    List<Entity> all() {
        return all;
    }

    /** {@return where the entity is named first; -1 if it is not} */
    int firstPlace(Entity entity) {
        return firstPlaces.getOrDefault(entity, -1);
    }

    /** {@return the fullest name of the organisation that the article calls so; null if it names none} */
    @Nullable
    String fullName(String name) {
        Entity entity = organizations.get(name);
        Name full = entity == null ? null : entity.fullName();
        return full == null ? null : full.text();
    }

    /** {@return the country of that name, if the article names it} */
    @Nullable
    Entity country(String name) {
        return countries.get(name);
    }
}
