package dev.demarche.targets;

import dev.demarche.Quotation;
import dev.demarche.QuotationType;
import dev.demarche.QuotedSentence;
import dev.demarche.Span;
import dev.demarche.Stance;
import dev.demarche.Target;
import dev.demarche.speaker.KnownNames;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom or what the condemnations and threats of an article are directed at. A sentence that names nobody takes the
 * target that its speaker had before. Thread-safe.
 */
public final class TargetFinder {

    private final CondemnationTargets condemnations = new CondemnationTargets();
    private final ThreatTargets threats = new ThreatTargets();

    /** Makes a finder. */
    public TargetFinder() {}

    /** {@return the quotations with the targets of their sentences} */
    public List<Quotation> find(AnnotatedText text, List<Quotation> quotations) {
        if (quotations.stream().noneMatch(q -> isDirected(q.stance().labels()))) {
            return quotations;
        }
        KnownNames names = KnownNames.of(text);
        Map<Integer, Target> last = new HashMap<>();
        List<Quotation> found = new ArrayList<>();
        for (Quotation quotation : quotations) {
            found.add(find(text, quotation, names, last));
        }
        return found;
    }

    private Quotation find(AnnotatedText text, Quotation quotation, KnownNames names, Map<Integer, Target> last) {
        List<QuotedSentence> sentences = new ArrayList<>();
        for (QuotedSentence quoted : quotation.sentences()) {
            int speaker = quotation.speaker().id();
            Target target = isDirected(quoted.stance().labels())
                    ? target(text, quotation, quoted, names).orElse(last.get(speaker))
                    : null;
            if (target != null && target.name() != null) {
                last.put(speaker, target);
            }
            sentences.add(new QuotedSentence(quoted.span(), quoted.stance(), target));
        }
        return quotation.withSentences(sentences);
    }

    private static boolean isDirected(List<Stance> labels) {
        return labels.contains(Stance.CONDEMNATION) || labels.contains(Stance.THREAT);
    }

    private Optional<Target> target(AnnotatedText text, Quotation quotation, QuotedSentence quoted, KnownNames names) {
        Range content = new Range(quoted.span().start(), quoted.span().end());
        return text.sentencesIn(content).stream().findFirst().flatMap(sentence -> {
            boolean reported = quotation.type() != QuotationType.DIRECT;
            Passage passage = Passage.of(new Nodes(sentence), content, cue(quotation), reported);
            return target(text, passage, quoted.stance().labels().get(0), names);
        });
    }

    private Optional<Target> target(AnnotatedText text, Passage passage, Stance stance, KnownNames names) {
        Integer head = stance.equals(Stance.THREAT) ? threats.find(passage) : condemnations.find(passage);
        if (head == null) {
            return Optional.empty();
        }
        Nodes nodes = passage.nodes();
        Range words = nodes.phrase(head);
        String name = names.name(nodes.sentence(), words, nodes.token(head));
        for (int same : nodes.children(head, "appos")) {
            name = name != null ? name : names.name(nodes.sentence(), nodes.phrase(same), nodes.token(same));
        }
        boolean tellsNothing = name == null && nodes.token(head).is("PRP");
        return tellsNothing ? Optional.empty() : Optional.of(new Target(Span.of(text.text(), words), name));
    }

    private static @Nullable Range cue(Quotation quotation) {
        return quotation.cue() == null
                ? null
                : new Range(
                        quotation.cue().span().start(), quotation.cue().span().end());
    }
}
