package dev.demarche.speaker;

import dev.demarche.SpeakerKind;
import dev.demarche.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds whom "he", "she", "it" and "they" stand for, by gender and number, nearness and the part played in the clause. */
final class PronounResolver {

    private static final Map<String, Gender> GENDERS = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);
    private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "both");
    private static final int FARTHEST = 10;
    private static final int NEAR = 3;
    private static final double SENTENCE = 2;
    private static final double SUBJECT = 3;
    private static final double SOURCE = 2;
    private static final double INSTITUTION_SOURCE = 3;
    private static final double DEPENDENT = -2;
    private static final double QUOTED = -6;
    private static final double KNOWN_GENDER = 2;
    private static final double INTRODUCED = -4;

    private final Scene scene;
    private final Owners owners;
    private @Nullable Entity silent;

    PronounResolver(Scene scene) {
        this.scene = scene;
        this.owners = new Owners(scene.cast());
    }

    /** Whoever speaks of himself in the first person is none of the third until {@code null} is given. */
    void ignore(@Nullable Entity speaker) {
        silent = speaker;
    }

    static boolean isThirdPerson(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return GENDERS.containsKey(lower) || SINGULAR.contains(lower) || PLURAL.contains(lower);
    }

    static boolean isPersonal(String word) {
        return GENDERS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** {@return whom the pronoun at a place stands for; null if nobody fits} */
    @Nullable
    Entity resolve(Sentence sentence, int place) {
        Entity found = find(sentence, place, null);
        Gender gender = GENDERS.get(Phrase.lower(sentence.token(place)));
        if (found != null && gender != null) {
            found.learn(gender);
        }
        return found;
    }

    /** {@return whom the possessive at a place introduces, as far as it is sure whose he or she is; null otherwise} */
    @Nullable
    Entity resolveOwner(Sentence sentence, int place) {
        Entity introduced = owners.introduced(sentence, place);
        Entity owner = find(sentence, place, introduced);
        Gender gender = GENDERS.get(Phrase.lower(sentence.token(place)));
        if (owner == null || gender == null || !isSure(owner, gender, sentence)) {
            return null;
        }
        owner.learn(gender);
        if (introduced != null) {
            owners.note(introduced, owner);
        }
        return introduced;
    }

    /** Whether nobody else of the gender stands near. */
    private boolean isSure(Entity owner, Gender gender, Sentence sentence) {
        int index = sentence.index();
        return owner.gender() == gender
                || scene.text().sentences().subList(Math.max(0, index - NEAR), index + 1).stream()
                        .flatMap(s -> scene.occurrences(s).stream())
                        .noneMatch(o -> o.entity().gender() == gender);
    }

    private @Nullable Entity find(Sentence sentence, int place, @Nullable Entity other) {
        String word = Phrase.lower(sentence.token(place));
        Gender gender = GENDERS.get(word);
        int offset = sentence.token(place).range().start();
        Predicate<Entity> kind = gender != null ? e -> isPerson(e, gender) : kinds(word);
        Predicate<Entity> fits = kind.and(e -> e != silent && e != other);
        Entity best = before(sentence, offset, fits, gender);
        return best != null ? best : after(sentence, offset, fits);
    }

    private static boolean isPerson(Entity entity, Gender gender) {
        boolean single = entity.kind() == SpeakerKind.PERSON
                || (entity.kind() == SpeakerKind.UNNAMED
                        && entity.descriptions().stream().allMatch(d -> !d.plural() && Vocabulary.isRole(d.noun())));
        return single && (entity.gender() == null || entity.gender() == gender);
    }

    private static Predicate<Entity> kinds(String word) {
        if (SINGULAR.contains(word)) {
            return e -> isOrganization(e) || e.kind() == SpeakerKind.COUNTRY || isDocument(e);
        }
        return e -> e.kind() == SpeakerKind.GROUP
                || isOrganization(e)
                || (e.kind() == SpeakerKind.UNNAMED && e.descriptions().stream().anyMatch(Description::plural));
    }

    private static boolean isOrganization(Entity entity) {
        return entity.kind() == SpeakerKind.ORGANIZATION && !entity.isPlace();
    }

    private static boolean isDocument(Entity entity) {
        return entity.descriptions().stream().anyMatch(d -> Vocabulary.isDocument(d.noun()));
    }

    private @Nullable Entity before(Sentence sentence, int offset, Predicate<Entity> fits, @Nullable Gender gender) {
        Entity best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        List<Sentence> sentences = scene.text().sentences();
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - FARTHEST); i--) {
            for (Occurrence occurrence : scene.occurrences(sentences.get(i))) {
                if (occurrence.offset() < offset && fits.test(occurrence.entity())) {
                    double score = score(occurrence, gender) - SENTENCE * (sentence.index() - i);
                    if (score > bestScore) {
                        best = occurrence.entity();
                        bestScore = score;
                    }
                }
            }
        }
        return best;
    }

    private double score(Occurrence occurrence, @Nullable Gender gender) {
        Entity entity = occurrence.entity();
        return (occurrence.subject() ? SUBJECT : 0)
                + (occurrence.source() ? (gender == null ? INSTITUTION_SOURCE : SOURCE) : 0)
                + (occurrence.dependent() ? DEPENDENT : 0)
                + (occurrence.quoted() ? QUOTED : 0)
                + (gender != null && entity.gender() == gender ? KNOWN_GENDER : 0)
                + (gender != null && isIntroduced(entity, gender) ? INTRODUCED : 0)
                + Math.log1p(entity.mentions()) / 2;
    }

    /** Whether somebody of unknown gender belongs to somebody of this one: "her deputy, Kim" is hardly "she". */
    private boolean isIntroduced(Entity entity, Gender gender) {
        Entity owner = owners.of(entity);
        return entity.gender() == null && owner != null && owner.gender() == gender;
    }

    private @Nullable Entity after(Sentence sentence, int offset, Predicate<Entity> fits) {
        List<Sentence> sentences = scene.text().sentences();
        for (int i = sentence.index(); i < Math.min(sentences.size(), sentence.index() + 3); i++) {
            for (Occurrence occurrence : scene.occurrences(sentences.get(i))) {
                if (occurrence.offset() > offset && fits.test(occurrence.entity())) {
                    return occurrence.entity();
                }
            }
        }
        return null;
    }
}
