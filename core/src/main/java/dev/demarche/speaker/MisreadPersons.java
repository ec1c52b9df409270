package dev.demarche.speaker;

import dev.demarche.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes "Milan Petrak" for a person, whatever the annotator does, where it knows "Petrak" as one elsewhere. */
final class MisreadPersons {

    private static final int LONGEST = 3;

    private MisreadPersons() {}

    static void mend(List<List<NameMention>> names) {
        Set<String> surnames = names.stream()
                .flatMap(List::stream)
                .filter(n -> n.kind() == NameKind.PERSON && n.name().size() == 1)
                .map(n -> n.name().last())
                .collect(Collectors.toSet());
        names.replaceAll(sentence -> sentence.stream()
                .map(n -> isPerson(n, surnames) ? n.as(NameKind.PERSON) : n)
                .toList());
        mendOrganizations(names);
    }

    /** "Unifer" is no person where the text speaks of "the union Unifer". */
    private static void mendOrganizations(List<List<NameMention>> names) {
        List<NameMention> all = names.stream().flatMap(List::stream).toList();
        Set<Name> organizations = all.stream()
                .filter(MisreadPersons::isIntroduced)
                .map(NameMention::name)
                .filter(n -> all.stream()
                        .noneMatch(m -> m.name().size() > 1 && m.name().last().equals(n.last())))
                .collect(Collectors.toSet());
        names.replaceAll(sentence -> sentence.stream()
                .map(n -> organizations.contains(n.name()) ? n.as(NameKind.ORGANIZATION) : n)
                .toList());
    }

    private static boolean isIntroduced(NameMention mention) {
        int before = mention.phrase().first() - 1;
        boolean unsure = mention.kind() == NameKind.PERSON || mention.kind() == NameKind.UNKNOWN;
        if (before < 0 || !unsure || mention.name().size() > 1) {
            return false;
        }
        Token token = mention.phrase().token(before);
        String noun = Phrase.lemma(token);
        return token.tag().equals("NN") && Vocabulary.isGeneric(noun) && !Vocabulary.isRole(noun);
    }

    private static boolean isPerson(NameMention mention, Set<String> surnames) {
        Name name = mention.name();
        boolean other = mention.kind() != NameKind.PERSON && mention.kind() != NameKind.COUNTRY;
        boolean organization = name.words().stream().anyMatch(Vocabulary::isOrganization);
        return other
                && !organization
                && name.size() > 1
                && name.size() <= LONGEST
                && Vocabulary.isForename(name.first())
                && surnames.contains(name.last());
    }
}
