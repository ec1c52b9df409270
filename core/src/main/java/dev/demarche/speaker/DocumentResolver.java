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
    private static final int NEAR = 5;
    private static final List<String> ORDER = List.of("by", "from", "of");

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
            Entity issuer = after(new Phrase(sentence, place + 1, sentence.size()));
            if (issuer != null) {
                issuers.put(noun, issuer);
            }
        }
    }

    /** {@return what follows "by", else "from", else "of" in the words after a document; null if nothing does} */
    static @Nullable Phrase object(int first, Phrase phrase) {
        Phrase rest = rest(first, phrase);
        for (String preposition : ORDER) {
            for (int i = rest.first(); i + 1 < rest.end(); i++) {
                boolean near = !preposition.equals("of") || i == rest.first();
                if (near && Phrase.lower(rest.token(i)).equals(preposition)) {
                    return rest.from(i + 1);
                }
            }
        }
        return null;
    }

    /** The words after a document up to the verb, beyond the end of the phrase if need be. */
    private static Phrase rest(int first, Phrase phrase) {
        int end = phrase.end();
        while (end < phrase.sentence().size() && !ends(phrase.token(end))) {
            end++;
        }
        return new Phrase(phrase.sentence(), first, end);
    }

    private static boolean ends(Token token) {
        return Phrase.isMark(token) || token.is("MD") || token.is("VBD") || token.is("VBZ") || token.is("VBP");
    }

    /** {@return who owns or has issued the document of a phrase elsewhere in the article; null if it does not say} */
    @Nullable
    Entity issuer(Phrase core, List<NameMention> names) {
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

    private @Nullable Entity after(Phrase rest) {
        boolean issued = false;
        for (int i = rest.first(); i < Math.min(rest.end(), rest.first() + NEAR); i++) {
            Token token = rest.token(i);
            if ((Phrase.isMark(token) && !issued) || token.is("VBD") || token.is("VBZ")) {
                return null;
            }
            issued |= ISSUED.contains(Phrase.lower(token));
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
