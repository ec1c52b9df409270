package dev.demarche.datasets.articles;

import dev.demarche.datasets.articles.ConlluText.Mention;
import dev.demarche.datasets.articles.ConlluText.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Picks the names of an entity from its mentions. */
final class EntityNames {

    private static final String PROPER = "PROPN";
    private static final Set<String> PARTS = Set.of("flat", "compound", "appos", "goeswith");

    private final ConlluText text;

    EntityNames(ConlluText text) {
        this.text = text;
    }

    /** The entity as a speaker: the name it is known by, else its longest, and all mentions that are names. */
    GoldSpeaker speaker(String entity) {
        List<Mention> all = text.mentions().stream()
                .filter(m -> m.entity().equals(entity))
                .sorted(Comparator.comparingInt(Mention::first))
                .toList();
        List<Mention> named = all.stream().filter(this::isName).toList();
        List<String> names = named.stream().map(this::name).toList();
        String link = text.link(entity);
        boolean linked =
                named.stream().anyMatch(m -> text.range(m).of(text.text()).contains(link) && !link.isEmpty());
        String canonical = linked
                ? link
                : names.stream().max(Comparator.comparingInt(String::length)).orElse(null);
        Set<String> aliases = new LinkedHashSet<>(names);
        named.forEach(m -> aliases.add(text.range(m).of(text.text())));
        return new GoldSpeaker(
                canonical,
                new ArrayList<>(aliases),
                all.get(0).kind(),
                null,
                null,
                all.stream().map(text::range).toList());
    }

    private boolean isName(Mention mention) {
        return text.tokens().get(text.head(mention)).tag().equals(PROPER);
    }

    /** The head with the parts of the name that follow it; those before it only if nothing follows. */
    private String name(Mention mention) {
        int head = text.head(mention);
        int last = head;
        while (last < mention.last() && isPart(last + 1, head)) {
            last++;
        }
        int first = head;
        while (first > mention.first() && isPart(first - 1, head)) {
            first--;
        }
        return text.range(last > head ? head : first, last).of(text.text());
    }

    private boolean isPart(int index, int head) {
        Token token = text.tokens().get(index);
        return token.tag().equals(PROPER) && PARTS.contains(token.relation())
                || token.head() == head && token.relation().equals("flat");
    }
}
