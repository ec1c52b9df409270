package dev.demarche.eval.json;

import dev.demarche.Analysis;
import dev.demarche.Classification;
import dev.demarche.Evidence;
import dev.demarche.Quotation;
import dev.demarche.QuotedSentence;
import dev.demarche.Sentiment;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.StancePrediction;
import dev.demarche.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes analyses and classifications as JSON. Probabilities have four decimals. */
public final class AnalysisJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int DECIMALS = 4;

    private AnalysisJson() {}

    /** {@return an analysis as one line of JSON} */
    public static String line(Analysis analysis) {
        return tree(analysis).toString();
    }

    /** {@return an analysis as JSON over several indented lines} */
    public static String pretty(Analysis analysis) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(tree(analysis))
                .replace("\r\n", "\n");
    }

    /** {@return the classification of a row as one line of JSON} */
    public static String line(String id, Classification classification) {
        ObjectNode node = MAPPER.createObjectNode().put("id", id);
        putStance(node, classification.stance());
        node.set("sentiment", sentiment(classification.sentiment()));
        return node.toString();
    }

    private static ObjectNode tree(Analysis analysis) {
        ObjectNode node =
                MAPPER.createObjectNode().put("id", analysis.article().id()).put("title", analysis.title());
        if (analysis.article().date() != null) {
            node.put("date", analysis.article().date().toString());
        }
        node.set("quotations", array(analysis.quotations(), AnalysisJson::putQuotation));
        return node;
    }

    private static void putQuotation(ObjectNode node, Quotation quotation) {
        node.put("id", quotation.id());
        node.put("type", lower(quotation.type()));
        node.set("spans", array(quotation.spans(), AnalysisJson::putSpan));
        node.set("cue", span(quotation.cue() == null ? null : quotation.cue().span()));
        node.set("speaker", speaker(quotation.speaker()));
        node.put("confidence", rounded(quotation.confidence()));
        node.put("rule", quotation.rule());
        node.set("stance", stance(quotation.stance()));
        node.set("target", target(quotation.target()));
        node.set("sentiment", sentiment(quotation.sentiment()));
        node.set("sentences", array(quotation.sentences(), AnalysisJson::putSentence));
        if (!quotation.nested().isEmpty()) {
            node.set("nested", array(quotation.nested(), AnalysisJson::putQuotation));
        }
    }

    private static void putSentence(ObjectNode node, QuotedSentence sentence) {
        node.put("start", sentence.span().start()).put("end", sentence.span().end());
        node.set("stance", stance(sentence.stance()));
        if (sentence.target() != null) {
            node.set("target", target(sentence.target()));
        }
    }

    private static @Nullable ObjectNode target(@Nullable Target target) {
        if (target == null) {
            return null;
        }
        ObjectNode node = MAPPER.createObjectNode();
        putSpan(node, target.span());
        return node.put("name", target.name());
    }

    private static ObjectNode speaker(Speaker speaker) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("id", speaker.id())
                .put("name", speaker.name())
                .put("kind", lower(speaker.kind()))
                .put("role", speaker.role())
                .put("affiliation", speaker.affiliation());
        node.set("mention", span(speaker.mention()));
        return node;
    }

    private static ObjectNode stance(StancePrediction prediction) {
        ObjectNode node =
                MAPPER.createObjectNode().put("primary", prediction.primary().label());
        putStance(node, prediction);
        return node;
    }

    private static void putStance(ObjectNode node, StancePrediction prediction) {
        ArrayNode labels = node.putArray("labels");
        prediction.labels().forEach(stance -> labels.add(stance.label()));
        ObjectNode scores = node.putObject("scores");
        prediction.scores().forEach((stance, p) -> scores.put(stance.label(), rounded(p)));
        if (prediction.abstention() != null) {
            node.put("abstention", prediction.abstention());
        }
        if (!prediction.evidence().isEmpty()) {
            node.set("evidence", array(prediction.evidence(), AnalysisJson::putEvidence));
        }
    }

    private static void putEvidence(ObjectNode node, Evidence evidence) {
        node.put("stance", evidence.stance().label()).put("feature", evidence.feature());
        node.set("span", span(evidence.span()));
        node.put("weight", rounded(evidence.weight()));
    }

    private static ObjectNode sentiment(Sentiment sentiment) {
        ObjectNode node = MAPPER.createObjectNode().put("label", lower(sentiment.label()));
        ObjectNode scores = node.putObject("scores");
        sentiment.scores().forEach((polarity, p) -> scores.put(lower(polarity), rounded(p)));
        return node;
    }

    private static @Nullable ObjectNode span(@Nullable Span span) {
        if (span == null) {
            return null;
        }
        ObjectNode node = MAPPER.createObjectNode();
        putSpan(node, span);
        return node;
    }

    private static void putSpan(ObjectNode node, Span span) {
        node.put("start", span.start()).put("end", span.end()).put("text", span.text());
    }

    private static <T> ArrayNode array(List<T> elements, BiConsumer<ObjectNode, T> put) {
        ArrayNode array = MAPPER.createArrayNode();
        elements.forEach(element -> put.accept(array.addObject(), element));
        return array;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
