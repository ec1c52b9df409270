package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody or something that the article speaks of, and all it says about its name and role. */
final class Entity {

    private final List<Name> names = new ArrayList<>();
    private final List<Description> descriptions = new ArrayList<>();
    private SpeakerKind kind;
    private @Nullable Gender gender;
    private @Nullable String country;
    private int mentions;
    private boolean place;

    Entity(SpeakerKind kind) {
        this.kind = kind;
    }

    static Entity of(SpeakerKind kind, Description description) {
        Entity entity = new Entity(kind);
        entity.add(description);
        return entity;
    }

    void add(Name name) {
        mentions++;
        if (!names.contains(name)) {
            names.add(name);
        }
        if (gender == null && kind == SpeakerKind.PERSON) {
            gender = name.gender();
        }
    }

    void add(Description description) {
        descriptions.add(description);
        learn(Vocabulary.gender(description.noun()));
    }

    void learn(@Nullable Gender told) {
        if (told != null && (gender == null || names.stream().allMatch(n -> n.gender() == null))) {
            gender = told;
        }
    }

    void become(SpeakerKind better) {
        kind = better;
    }

    void setPlace(boolean isPlace) {
        place = isPlace;
    }

    /** {@return whether its name is that of a town or region} */
    boolean isPlace() {
        return place;
    }

    void setCountry(String name) {
        country = name;
    }

    SpeakerKind kind() {
        return kind;
    }

    @Nullable
    Gender gender() {
        return gender;
    }

    List<Name> names() {
        return names;
    }

    List<Description> descriptions() {
        return descriptions;
    }

    int mentions() {
        return mentions;
    }

    /** {@return the name with most words, the first of them; null without a name} */
    @Nullable
    Name fullName() {
        Name full = null;
        for (Name name : names) {
            boolean fuller = full == null || name.size() > full.size() || (full.isAcronym() && !name.isAcronym());
            full = fuller ? name : full;
        }
        return full;
    }

    /** {@return the first role that the text gives, a lasting one if there is any; null if it gives none} */
    @Nullable
    String role() {
        String passing = null;
        for (Description description : descriptions) {
            if (description.role() != null && !Vocabulary.isPassing(description.noun())) {
                return description.role();
            }
            passing = passing == null ? description.role() : passing;
        }
        return passing;
    }

    /** {@return the first country or organisation that the text gives; null if it gives none} */
    @Nullable
    String affiliation() {
        if (country != null) {
            return country;
        }
        return descriptions.stream()
                .map(Description::affiliation)
                .filter(a -> a != null)
                .findFirst()
                .orElse(null);
    }
}
