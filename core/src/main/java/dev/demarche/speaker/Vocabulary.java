package dev.demarche.speaker;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** What words say about their bearers: titles, roles, kinds of organisation, forenames. Words are given in lower case. */
final class Vocabulary {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Set<String> COURTESY = new HashSet<>();
    private static final Set<String> TITLES = new HashSet<>();
    private static final Map<String, String> NOUNS = new HashMap<>();
    private static final Set<String> STATE = new HashSet<>();
    private static final Set<String> ORGANIZATIONS = new HashSet<>();
    private static final Set<String> GENERIC = new HashSet<>();
    private static final Set<String> DOCUMENTS = Resource.lines("document-nouns.txt");
    private static final Set<String> ANONYMOUS = Resource.lines("anonymous-nouns.txt");
    private static final Set<String> COLLECTIVES = Resource.lines("collective-nouns.txt");
    private static final Set<String> EPITHETS = Resource.lines("epithet-nouns.txt");
    private static final Set<String> PASSING = Resource.lines("passing-nouns.txt");
    private static final Set<String> PARTICLES = Resource.lines("particles.txt");
    private static final Set<String> POSTNOMINALS = Resource.lines("postnominals.txt");
    private static final Set<String> CALENDAR = Resource.lines("calendar.txt");
    private static final Map<String, Gender> GENDERS = new HashMap<>();
    private static final Map<String, Gender> FORENAME_GENDERS = new HashMap<>();
    private static final Set<String> FORENAMES = new HashSet<>();
    private static final Map<String, String> FAMILIES = new HashMap<>();
    private static final Map<String, Set<String>> RELATED = new HashMap<>();
    private static final Map<String, Set<String>> NICKNAMES = new HashMap<>();
    private static final Map<String, String> ACRONYMS = new HashMap<>();
    private static final Map<String, String> HEADS = new HashMap<>();

    static {
        for (CSVRecord row : Resource.rows("titles.csv")) {
            TITLES.add(row.get("title"));
            gender(GENDERS, row.get("title"), row.get("gender"));
            if (row.get("courtesy").equals("yes")) {
                COURTESY.add(row.get("title"));
            }
            NOUNS.put(row.get("title"), row.get("noun").isEmpty() ? row.get("title") : row.get("noun"));
        }
        for (CSVRecord row : Resource.rows("role-nouns.csv")) {
            FAMILIES.put(row.get("noun"), row.get("family"));
            gender(GENDERS, row.get("noun"), row.get("gender"));
            state(row);
        }
        for (CSVRecord row : Resource.rows("organization-nouns.csv")) {
            ORGANIZATIONS.add(row.get("noun"));
            if (row.get("generic").equals("yes")) {
                GENERIC.add(row.get("noun"));
            }
            state(row);
        }
        for (CSVRecord row : Resource.rows("forenames.csv")) {
            FORENAMES.add(row.get("forename"));
            gender(FORENAME_GENDERS, row.get("forename"), row.get("gender"));
        }
        for (CSVRecord row : Resource.rows("families.csv")) {
            RELATED.computeIfAbsent(row.get("family"), f -> new HashSet<>()).add(row.get("also"));
        }
        for (CSVRecord row : Resource.rows("nicknames.csv")) {
            NICKNAMES.computeIfAbsent(row.get("nickname"), n -> new HashSet<>()).add(row.get("name"));
        }
        Resource.rows("acronyms.csv").forEach(row -> ACRONYMS.put(row.get("acronym"), row.get("name")));
        Resource.rows("heads.csv").forEach(row -> HEADS.put(row.get("role"), row.get("organization")));
    }

    private Vocabulary() {}

    private static void gender(Map<String, Gender> map, String word, String gender) {
        if (!gender.isEmpty()) {
            map.put(word, Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
        }
    }

    private static void state(CSVRecord row) {
        if (row.get("state").equals("yes")) {
            STATE.add(row.get("noun"));
        }
    }

    /** {@return the word in lower case, without the stop of an abbreviation} */
    static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** {@return whether it stands before names of persons: "mr", "president", "gen"} */
    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /** {@return whether it is a title that says nothing of the bearer's function: "mr"} */
    static boolean isCourtesy(String word) {
        return COURTESY.contains(word);
    }

    /** {@return the noun of a title: "governor" for "gov"; other words as they are} */
    static String noun(String title) {
        return NOUNS.getOrDefault(title, title);
    }

    static boolean isRole(String noun) {
        return FAMILIES.containsKey(noun) || noun.endsWith("woman") || noun.endsWith("ologist");
    }

    static boolean isOrganization(String noun) {
        return ORGANIZATIONS.contains(noun);
    }

    /** {@return whether it may follow or replace the name of an organisation: "newspaper", "group"} */
    static boolean isGeneric(String noun) {
        return GENERIC.contains(noun);
    }

    static boolean isDocument(String noun) {
        return DOCUMENTS.contains(noun);
    }

    /** {@return whether its plural stands for persons that the text does not name: "officials", "experts"} */
    static boolean isAnonymous(String noun) {
        return ANONYMOUS.contains(noun);
    }

    /** {@return whether it is a singular that stands for several persons: "staff"} */
    static boolean isCollective(String noun) {
        return COLLECTIVES.contains(noun);
    }

    /** {@return whether "the" and this noun may stand for whoever spoke last: "the billionaire"} */
    static boolean isEpithet(String noun) {
        return EPITHETS.contains(noun);
    }

    /** {@return whether it names no function that the bearer is known for: "rival", "the billionaire"} */
    static boolean isPassing(String noun) {
        return PASSING.contains(noun) || EPITHETS.contains(noun);
    }

    /** {@return the families whose members may be called by a word of this one} */
    static Set<String> related(String family) {
        return RELATED.getOrDefault(family, Set.of());
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** {@return whether it follows names of persons: "mp", "kc"} */
    static boolean isPostnominal(String word) {
        return POSTNOMINALS.contains(word);
    }

    static boolean isCalendar(String word) {
        return CALENDAR.contains(word);
    }

    static boolean isForename(String word) {
        return FORENAMES.contains(word) || FORENAMES.contains(unaccented(word));
    }

    /** {@return whether the role or the organisation belongs to a state} */
    static boolean isState(String noun) {
        return STATE.contains(noun);
    }

    /** {@return the family of a role noun: "lawmaker" for "senator"} */
    static String family(String noun) {
        return FAMILIES.getOrDefault(noun, noun);
    }

    /** {@return the gender that a title or role noun implies; null if none} */
    static @Nullable Gender gender(String noun) {
        return noun.endsWith("woman") ? Gender.FEMALE : GENDERS.get(noun);
    }

    /** {@return the gender of a forename, of its spelling without accents or of what it is short for; null if unknown} */
    static @Nullable Gender genderOfForename(String word) {
        String plain = FORENAMES.contains(word) ? word : unaccented(word);
        return FORENAMES.contains(plain) ? FORENAME_GENDERS.get(plain) : genderOfNickname(plain);
    }

    private static @Nullable Gender genderOfNickname(String word) {
        Set<Gender> genders = NICKNAMES.getOrDefault(word, Set.of()).stream()
                .map(FORENAME_GENDERS::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return genders.size() == 1 ? genders.iterator().next() : null;
    }

    private static String unaccented(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ı', 'i');
    }

    /** {@return whether the two forenames may belong to one person: "bill" and "william"} */
    static boolean nicknames(String one, String other) {
        return NICKNAMES.getOrDefault(one, Set.of()).contains(other)
                || NICKNAMES.getOrDefault(other, Set.of()).contains(one);
    }

    /** {@return what a well-known acronym stands for; null if it is not well known} */
    static @Nullable String expansion(String acronym) {
        return ACRONYMS.get(acronym.replace(".", ""));
    }

    /** {@return the organisation that has one head of this role in the world; null if there is none} */
    static @Nullable String headed(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        int owner = lower.replace('’', '\'').indexOf("'s ");
        return HEADS.get(owner < 0 ? lower : lower.substring(0, owner));
    }
}
