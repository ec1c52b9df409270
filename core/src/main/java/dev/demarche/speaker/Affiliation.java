package dev.demarche.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country, organisation or place that stands in a noun phrase.
 *
 * @param name the country's own name, or what the text calls the organisation or place
 * @param first its first token
 * @param end the token after its last
 * @param country whether it is a country
 */
record Affiliation(String name, int first, int end, boolean country) {

    private static final int LONGEST = 3;

    /** {@return the first country of the phrase, or its first organisation, or its first place; null if there is none} */
    static @Nullable Affiliation in(Phrase phrase, List<NameMention> names) {
        Affiliation organization = named(phrase, names, NameKind.ORGANIZATION);
        Affiliation country = country(phrase);
        if (country != null && (organization == null || country.end <= organization.first)) {
            return country;
        }
        return organization != null ? organization : named(phrase, names, NameKind.PLACE);
    }

    /** {@return the first country of the phrase, by its name, an adjective, a capital or a seat of government} */
    static @Nullable Affiliation country(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            for (int end = Math.min(phrase.end(), i + LONGEST); end > i; end--) {
                String country = country(new Phrase(phrase.sentence(), i, end).text());
                if (country != null) {
                    return new Affiliation(country, i, end, true);
                }
            }
        }
        return null;
    }

    static @Nullable String country(String text) {
        String country = Countries.metonym(text);
        if (country == null) {
            country = Countries.adjective(text);
        }
        return country != null ? country : Countries.people(text);
    }

    private static @Nullable Affiliation named(Phrase phrase, List<NameMention> names, NameKind kind) {
        return names.stream()
                .filter(n -> n.kind() == kind && n.in(phrase))
                .findFirst()
                .map(n -> new Affiliation(
                        n.name().text(), n.phrase().first(), n.phrase().end(), false))
                .orElse(null);
    }
}
