package dev.demarche.speaker;

import dev.demarche.QuotationType;
import dev.demarche.quotation.Attribution;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.DependencyTree;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article with its cast, and who has been spoken of where. */
final class Scene {

    private static final Set<String> PARTS = Set.of("compound", "flat", "appos", "amod", "nummod");

    private final AnnotatedText text;
    private final Cast cast;
    private final BitSet quoted = new BitSet();
    private final List<List<Occurrence>> named = new ArrayList<>();
    private final List<List<Occurrence>> noted = new ArrayList<>();

    Scene(AnnotatedText text, List<Attribution> attributions) {
        this.text = text;
        this.cast = Cast.of(text);
        for (int i = 0; i < text.sentences().size(); i++) {
            named.add(new ArrayList<>());
            noted.add(new ArrayList<>());
        }
        attributions.stream()
                .filter(a -> a.type() == QuotationType.DIRECT)
                .flatMap(a -> a.content().stream())
                .forEach(r -> quoted.set(r.start(), r.end()));
    }

    AnnotatedText text() {
        return text;
    }

    Cast cast() {
        return cast;
    }

    boolean isQuoted(int offset) {
        return quoted.get(offset);
    }

    /** {@return the sentence that holds the offset, or the last before it; null if there is none} */
    @Nullable
    Sentence sentenceAt(int offset) {
        int low = 0;
        int high = text.sentences().size() - 1;
        Sentence best = null;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = text.sentences().get(middle);
            if (sentence.range().start() <= offset) {
                best = sentence;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    /** {@return the tokens of a range that stand in the sentence of its first; null if there are none} */
    @Nullable
    Phrase phrase(Range range) {
        Sentence sentence = sentenceAt(range.start());
        if (sentence == null) {
            return null;
        }
        int first = 0;
        while (first < sentence.size() && sentence.token(first).range().end() <= range.start()) {
            first++;
        }
        int end = first;
        while (end < sentence.size() && sentence.token(end).range().start() < range.end()) {
            end++;
        }
        return end > first ? new Phrase(sentence, first, end) : null;
    }

    /** Notes that the words of a phrase speak of an entity. */
    void note(Phrase phrase, Entity entity, boolean source) {
        noted.get(phrase.sentence().index()).add(occurrence(phrase, entity, source));
    }

    /** {@return where a sentence speaks of somebody, as far as it is known} */
    List<Occurrence> occurrences(Sentence sentence) {
        List<Occurrence> found = named.get(sentence.index());
        if (found.isEmpty()) {
            cast.names(sentence).forEach(n -> found.add(occurrence(n.phrase(), cast.entity(n), false)));
        }
        List<Occurrence> all = new ArrayList<>(found);
        all.addAll(noted.get(sentence.index()));
        return all;
    }

    private Occurrence occurrence(Phrase phrase, Entity entity, boolean source) {
        String relation = relation(phrase);
        boolean dependent = relation.startsWith("nmod") || relation.startsWith("obl") || relation.equals("compound");
        int offset = phrase.range().start();
        return new Occurrence(entity, offset, relation.startsWith("nsubj"), dependent, isQuoted(offset), source);
    }

    /** The relation by which the phrase hangs on the word outside it. */
    private static String relation(Phrase phrase) {
        DependencyTree tree = phrase.sentence().tree();
        int place = phrase.end() - 1;
        for (int steps = 0; steps < phrase.sentence().size(); steps++) {
            int head = tree.head(place);
            boolean inside = head >= phrase.first() && head < phrase.end();
            boolean part = inside || PARTS.contains(base(tree.relation(place)));
            boolean owner = place + 1 < phrase.sentence().size()
                    && phrase.sentence().token(place + 1).tag().equals("POS");
            if (head < 0 || !part || owner) {
                return owner ? "nmod:poss" : tree.relation(place);
            }
            place = head;
        }
        return tree.relation(place);
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
