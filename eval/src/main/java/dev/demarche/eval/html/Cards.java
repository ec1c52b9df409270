package dev.demarche.eval.html;

import dev.demarche.Evidence;
import dev.demarche.Quotation;
import dev.demarche.QuotedSentence;
import dev.demarche.Speaker;
import dev.demarche.SpeakerKind;
import dev.demarche.Stance;
import dev.demarche.StancePrediction;
import dev.demarche.Target;
import dev.demarche.eval.html.QuotationCard.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what is known about a quotation. */
final class Cards {

    private static final int EVIDENCE = 8;
    private static final int EXCERPT = 80;

    private Cards() {}

    static QuotationCard of(Quotation quotation, Stances stances) {
        return of(quotation, lower(quotation.type()), stances);
    }

    static QuotationCard inside(Quotation outer, Quotation quotation, Stances stances) {
        return of(quotation, lower(quotation.type()) + ", inside " + outer.id(), stances);
    }

    private static QuotationCard of(Quotation quotation, String type, Stances stances) {
        Speaker speaker = quotation.speaker();
        StancePrediction stance = quotation.stance();
        return new QuotationCard(
                quotation.id(),
                stances.style(labels(stance)),
                name(speaker),
                about(speaker),
                speaker.mention() == null ? null : speaker.mention().text(),
                quotation.cue() == null ? null : quotation.cue().span().text(),
                type,
                Stances.label(labels(stance)),
                target(quotation.target()),
                probability(stance),
                lower(quotation.sentiment().label()),
                stance.abstention(),
                percent(quotation.confidence()),
                quotation.rule(),
                stance.scores().entrySet().stream()
                        .map(e -> new Figure(e.getKey().label(), percent(e.getValue())))
                        .toList(),
                evidence(stance),
                quotation.sentences().stream().map(Cards::sentence).toList());
    }

    static List<String> labels(StancePrediction stance) {
        return stance.labels().stream().map(Stance::label).toList();
    }

    static String name(Speaker speaker) {
        String kind = "a " + lower(speaker.kind()) + " without a name";
        return Stream.of(speaker.name(), speaker.role())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(speaker.kind() == SpeakerKind.UNNAMED ? "unnamed source" : kind);
    }

    private static @Nullable String about(Speaker speaker) {
        String role = speaker.name() == null ? null : speaker.role();
        String about =
                Stream.of(role, speaker.affiliation()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return about.isEmpty() ? null : about;
    }

    private static String probability(StancePrediction stance) {
        if (stance.labels().isEmpty()) {
            double strongest = stance.scores().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            return stance.scores().isEmpty() ? "" : "at most " + percent(strongest);
        }
        return stance.labels().stream()
                .map(label -> percent(stance.scores().getOrDefault(label, 0.0)))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String target(@Nullable Target target) {
        if (target == null) {
            return null;
        }
        String words = target.span().text();
        return target.name() == null || words.contains(target.name()) ? words : words + " (" + target.name() + ")";
    }

    /** The strongest pieces for and against each stance. */
    private static List<Figure> evidence(StancePrediction stance) {
        return stance.labels().stream()
                .flatMap(label -> stance.evidence().stream()
                        .filter(e -> e.stance().equals(label))
                        .limit(EVIDENCE))
                .map(Cards::evidence)
                .toList();
    }

    private static Figure evidence(Evidence evidence) {
        String words = evidence.span() == null
                ? evidence.feature()
                : "“" + evidence.span().text() + "”";
        String direction = evidence.weight() < 0 ? "against " : "for ";
        return new Figure(
                words, direction + evidence.stance().label() + String.format(Locale.ROOT, " %+.2f", evidence.weight()));
    }

    private static Figure sentence(QuotedSentence sentence) {
        String text = sentence.span().text();
        String shown = text.length() <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
        return new Figure(shown, Stances.label(labels(sentence.stance())));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
