package dev.demarche.speaker;

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
                .map(n -> isPerson(n, surnames) ? n.asPerson() : n)
                .toList());
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
