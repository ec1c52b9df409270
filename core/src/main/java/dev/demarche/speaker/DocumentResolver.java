package dev.demarche.speaker;

import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who speaks in "her letter", "a statement by the ministry" or "the report". */
final class DocumentResolver {

    private static final Set<String> ISSUED = Set.of("by", "from");
    private static final Set<String> OF = Set.of("by", "from", "of", "in");
    private static final int FARTHEST = 10;

    private final Cast cast;
    private final Map<String, Entity> issuers = new HashMap<>();

    DocumentResolver(Scene scene) {
        this.cast = scene.cast();
        for (Sentence sentence : scene.text().sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                collect(sentence, i);
            }
        }
    }

    private void collect(Sentence sentence, int place) {
        String noun = Phrase.lemma(sentence.token(place));
        if (Vocabulary.isDocument(noun) && sentence.token(place).is("NN") && !issuers.containsKey(noun)) {
            Entity issuer = after(new Phrase(sentence, place + 1, sentence.size()), ISSUED, 5);
            if (issuer != null) {
                issuers.put(noun, issuer);
            }
        }
    }

    /** {@return whether the article says who issued such a document} */
    boolean isKnown(String noun) {
        return issuers.containsKey(noun);
    }

    /** {@return who issued the document of a phrase; null if the article does not say} */
    @Nullable
    Entity issuer(Phrase phrase, Phrase core, List<NameMention> names, PronounResolver pronouns) {
        Token first = phrase.firstToken();
        if (first.tag().equals("PRP$") && PronounResolver.isThirdPerson(first.text())) {
            return pronouns.resolve(phrase.sentence(), phrase.first());
        }
        Entity after = after(phrase.from(core.head() + 1), OF, FARTHEST);
        if (after != null) {
            return after;
        }
        Entity before = names.stream()
                .filter(n -> n.in(core) && (n.kind() == NameKind.ORGANIZATION || isOwner(n)))
                .findFirst()
                .map(cast::entity)
                .orElse(null);
        return before != null ? before : issuers.get(Phrase.lemma(core.token(core.head())));
    }

    private static boolean isOwner(NameMention name) {
        return name.phrase().sentence().token(name.phrase().end()).tag().equals("POS");
    }

    private @Nullable Entity after(Phrase rest, Set<String> prepositions, int farthest) {
        boolean issued = false;
        for (int i = rest.first(); i < Math.min(rest.end(), rest.first() + farthest); i++) {
            Token token = rest.token(i);
            if ((Phrase.isMark(token) && !issued) || token.is("VBD") || token.is("VBZ")) {
                return null;
            }
            issued |= prepositions.contains(Phrase.lower(token));
            NameMention name = issued ? nameFrom(rest.sentence(), i) : null;
            if (name != null) {
                return cast.entity(name);
            }
        }
        return null;
    }

    private @Nullable NameMention nameFrom(Sentence sentence, int place) {
        return cast.names(sentence).stream()
                .filter(n -> n.phrase().first() == place && n.kind() != NameKind.PLACE)
                .findFirst()
                .orElse(null);
    }
}
