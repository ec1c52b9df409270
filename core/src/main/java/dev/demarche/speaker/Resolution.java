package dev.demarche.speaker;

import dev.demarche.QuotationType;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.SpeakerKind;
import dev.demarche.quotation.Attribution;
import dev.demarche.quotation.pattern.Interviews;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves the sources of one article in the order of the text, so that each speaker is known when the next one is sought. */
final class Resolution {

    private static final Set<String> SELF = Set.of("i", "we", "my", "our", "me", "us", "myself", "ourselves");
    private static final int FOLLOWED = 3;

    private final List<Attribution> attributions;
    private final int nested;
    private final Scene scene;
    private final SourceResolver sources;
    private final @Nullable String home;
    private final List<Integer> order;
    private final Map<Integer, Resolved> resolved = new HashMap<>();
    private final Map<Entity, Integer> ids = new HashMap<>();
    private final Entity author = new Entity(SpeakerKind.UNNAMED);
    private final Entity authors = new Entity(SpeakerKind.GROUP);
    private int followed = -1;

    Resolution(AnnotatedText text, List<Attribution> attributions) {
        this.attributions = Stream.concat(
                        attributions.stream(), attributions.stream().flatMap(a -> a.nested().stream()))
                .toList();
        this.nested = attributions.size();
        this.scene = new Scene(text, attributions);
        this.home = HomeCountry.of(scene.cast());
        this.sources = new SourceResolver(scene, home);
        this.order = IntStream.range(0, this.attributions.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> i >= nested)
                        .thenComparingInt(i -> place(this.attributions.get(i))))
                .toList();
    }

    private static int place(Attribution attribution) {
        Range source = attribution.source();
        return source != null ? source.start() : attribution.content().get(0).start();
    }

    List<Speaker> speakers() {
        for (int at = 0; at < order.size(); at++) {
            resolved.put(order.get(at), resolve(at));
        }
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Resolved known = resolved.get(i);
            speakers.add(speaker(known == null ? Resolved.of(author) : known, attributions.get(i)));
        }
        return speakers;
    }

    private Resolved resolve(int at) {
        Attribution attribution = attributions.get(order.get(at));
        Range source = attribution.source();
        Phrase phrase = source == null ? null : scene.phrase(source);
        if (phrase == null) {
            return continued(at);
        }
        follow(phrase);
        if (isSelf(phrase)) {
            return self(at);
        }
        boolean inner = order.get(at) >= nested;
        sources.pronouns().ignore(inner ? speakerAround(at) : null);
        Resolved found = sources.resolve(phrase);
        scene.note(phrase, found.entity(), !inner);
        return found;
    }

    /** Who makes the statement that a nested one stands in. */
    private @Nullable Entity speakerAround(int at) {
        Attribution attribution = attributions.get(order.get(at));
        for (int i = 0; i < nested; i++) {
            if (attributions.get(i).nested().contains(attribution)) {
                Resolved known = resolved.get(i);
                return known == null ? null : known.entity();
            }
        }
        return null;
    }

    private static boolean isSelf(Phrase phrase) {
        Phrase words = phrase.trimmed();
        return !words.isEmpty()
                && words.firstToken().is("PRP")
                && !words.firstToken().text().equals("US")
                && SELF.contains(Phrase.lower(words.firstToken()))
                && !isOther(words);
    }

    /** "My mother" is somebody else, "my letter" is not. */
    private static boolean isOther(Phrase words) {
        String noun = Phrase.lemma(words.token(words.core().head()));
        return words.firstToken().tag().equals("PRP$") && (Vocabulary.isRole(noun) || Vocabulary.isOrganization(noun));
    }

    private void follow(Phrase phrase) {
        int index = phrase.sentence().index();
        for (int i = Math.max(followed + 1, index - FOLLOWED); i < index; i++) {
            sources.follow(scene.text().sentences().get(i));
        }
        followed = Math.max(followed, index - 1);
    }

    /** A quotation without source continues the speaker of the one before, if no other paragraph lies between. */
    private Resolved continued(int at) {
        Attribution attribution = attributions.get(order.get(at));
        if (attribution.rule().equals(Interviews.ANSWER)) {
            return guest();
        }
        boolean spoken = attribution.cue() == null;
        for (int i = at - 1; i >= 0 && spoken; i--) {
            Attribution before = attributions.get(order.get(i));
            if (paragraph(attribution) - paragraph(before) > 1) {
                break;
            }
            if (before.type() != QuotationType.INDIRECT || i == at - 1) {
                return resolved.getOrDefault(order.get(i), Resolved.of(author));
            }
        }
        return Resolved.of(new Entity(SpeakerKind.UNNAMED));
    }

    /** Whoever answers without being named is the one whom the article is about. */
    private Resolved guest() {
        return Resolved.of(scene.cast().all().stream()
                .filter(e -> e.kind() == SpeakerKind.PERSON)
                .reduce((a, b) -> b.mentions() > a.mentions() ? b : a)
                .orElseGet(() -> new Entity(SpeakerKind.UNNAMED)));
    }

    private int paragraph(Attribution attribution) {
        List<Range> content = attribution.content();
        Sentence sentence = scene.sentenceAt(content.get(content.size() - 1).start());
        return sentence == null ? 0 : sentence.paragraph();
    }

    /** "I" inside a statement is its speaker; elsewhere it is whoever wrote the text. */
    private Resolved self(int at) {
        Attribution attribution = attributions.get(order.get(at));
        int offset = place(attribution);
        for (int i = 0; i < order.size(); i++) {
            Attribution outer = attributions.get(order.get(i));
            boolean around = i != at && outer.content().stream().anyMatch(r -> r.contains(offset));
            if (around) {
                Resolved known = resolved.get(order.get(i));
                return known != null ? known : resolveAhead(i);
            }
        }
        Phrase phrase = attribution.source() == null ? null : scene.phrase(attribution.source());
        boolean several =
                phrase != null && Phrase.lower(phrase.trimmed().firstToken()).equals("we");
        return Resolved.of(several ? authors : author);
    }

    private Resolved resolveAhead(int at) {
        Range source = attributions.get(order.get(at)).source();
        Phrase phrase = source == null ? null : scene.phrase(source);
        return phrase != null && !isSelf(phrase) ? sources.resolve(phrase) : Resolved.of(author);
    }

    private Speaker speaker(Resolved found, Attribution attribution) {
        Entity entity = found.entity();
        Name full = entity.fullName();
        Range source = attribution.source();
        String name = found.name() != null ? found.name() : full == null ? null : full.text();
        return new Speaker(
                ids.computeIfAbsent(entity, e -> ids.size() + 1),
                name,
                entity.kind(),
                entity.role(),
                affiliation(entity),
                source == null ? null : Span.of(scene.text().text(), source));
    }

    private @Nullable String affiliation(Entity entity) {
        if (entity.affiliation() != null) {
            return expanded(entity.affiliation());
        }
        String role = entity.role();
        String headed = role == null ? null : Vocabulary.headed(role);
        if (headed != null) {
            return headed;
        }
        boolean state = entity.descriptions().stream().anyMatch(Resolution::isState)
                || entity.names().stream().anyMatch(n -> Vocabulary.isState(n.last()));
        return state ? home : null;
    }

    private static boolean isState(Description description) {
        return Vocabulary.isState(description.noun())
                || description.modifiers().stream().anyMatch(Vocabulary::isState);
    }

    private @Nullable String expanded(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String whole = scene.cast().fullName(name);
        String known = Vocabulary.expansion(name.toUpperCase(Locale.ROOT));
        return whole != null ? whole : known != null ? known : name;
    }
}
