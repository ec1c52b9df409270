package dev.demarche.eval.json;

import dev.demarche.Cue;
import dev.demarche.Evidence;
import dev.demarche.Quotation;
import dev.demarche.QuotationType;
import dev.demarche.QuotedSentence;
import dev.demarche.Sentiment;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.SpeakerKind;
import dev.demarche.Stance;
import dev.demarche.StancePrediction;
import dev.demarche.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the JSON of quotations back into records. */
final class QuotationNode {

    private QuotationNode() {}

    static List<Quotation> all(JsonNode array) {
        List<Quotation> quotations = new ArrayList<>();
        array.forEach(node -> quotations.add(quotation(node)));
        return quotations;
    }

    static @Nullable String string(JsonNode parent, String field) {
        return parent.path(field).isString() ? parent.path(field).asString() : null;
    }

    private static Quotation quotation(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        node.path("spans").forEach(s -> spans.add(known(s)));
        Span cue = span(node.path("cue"));
        return new Quotation(
                node.path("id").asInt(0),
                constant(node, "type", QuotationType.INDIRECT),
                spans,
                cue == null ? null : new Cue(cue, cue.text()),
                speaker(node.path("speaker")),
                node.path("confidence").asDouble(1),
                node.path("rule").asString(""),
                stance(node.path("stance")),
                sentiment(node.path("sentiment")),
                sentences(node.path("sentences"), spans),
                all(node.path("nested")));
    }

    private static Speaker speaker(JsonNode node) {
        return new Speaker(
                node.path("id").asInt(0),
                string(node, "name"),
                constant(node, "kind", SpeakerKind.UNNAMED),
                string(node, "role"),
                string(node, "affiliation"),
                span(node.path("mention")));
    }

    private static StancePrediction stance(JsonNode node) {
        List<Stance> labels = new ArrayList<>();
        node.path("labels").forEach(label -> labels.add(new Stance(label.asString(""))));
        Map<Stance, Double> scores = new LinkedHashMap<>();
        node.path("scores")
                .properties()
                .forEach(e -> scores.put(new Stance(e.getKey()), e.getValue().asDouble(0)));
        List<Evidence> evidence = new ArrayList<>();
        node.path("evidence")
                .forEach(e -> evidence.add(new Evidence(
                        new Stance(e.path("stance").asString("")),
                        e.path("feature").asString(""),
                        span(e.path("span")),
                        e.path("weight").asDouble(0))));
        return new StancePrediction(
                new Stance(node.path("primary").asString(Stance.NONE.label())),
                labels,
                scores,
                string(node, "abstention"),
                evidence);
    }

    private static Sentiment sentiment(JsonNode node) {
        Map<Polarity, Double> scores = new EnumMap<>(Polarity.class);
        for (Polarity polarity : Polarity.values()) {
            JsonNode score = node.path("scores").path(polarity.name().toLowerCase(Locale.ROOT));
            if (score.isNumber()) {
                scores.put(polarity, score.asDouble());
            }
        }
        return new Sentiment(constant(node, "label", Polarity.NEUTRAL), scores);
    }

    /** Sentences come without their text; it stands in the span of the quotation that holds them. */
    private static List<QuotedSentence> sentences(JsonNode array, List<Span> spans) {
        List<QuotedSentence> sentences = new ArrayList<>();
        for (JsonNode node : array) {
            int start = node.path("start").asInt(0);
            int end = node.path("end").asInt(0);
            spans.stream()
                    .filter(s -> s.start() <= start && start <= end && end <= s.end())
                    .findFirst()
                    .ifPresent(s -> sentences.add(new QuotedSentence(
                            new Span(start, end, s.text().substring(start - s.start(), end - s.start())),
                            stance(node.path("stance")),
                            target(node.path("target")))));
        }
        return sentences;
    }

    private static @Nullable Target target(JsonNode node) {
        return node.isObject() ? new Target(known(node), string(node, "name")) : null;
    }

    private static @Nullable Span span(JsonNode node) {
        return node.isObject() ? known(node) : null;
    }

    private static Span known(JsonNode node) {
        return new Span(
                node.path("start").asInt(0),
                node.path("end").asInt(0),
                node.path("text").asString(""));
    }

    private static <E extends Enum<E>> E constant(JsonNode parent, String field, E otherwise) {
        String name = string(parent, field);
        return name == null ? otherwise : Enum.valueOf(otherwise.getDeclaringClass(), name.toUpperCase(Locale.ROOT));
    }
}
