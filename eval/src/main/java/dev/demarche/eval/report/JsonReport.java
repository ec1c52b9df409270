package dev.demarche.eval.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.demarche.eval.attribution.AttributionReport;
import dev.demarche.eval.stance.StanceEvaluation;
import dev.demarche.eval.stance.StanceReport;
import dev.demarche.eval.statistics.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Renders figures as JSON; an unknown figure is null. */
public final class JsonReport {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addMixIn(Interval.class, AsArray.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonReport() {}

    /** {@return the figures of an attribution report: those of the system, and under {@code others} those of the others} */
    public static String of(AttributionReport report) {
        ObjectNode json = JSON.valueToTree(report.evaluation().figures());
        json.put("data", report.data());
        json.put("system", report.evaluation().system());
        ObjectNode others = json.putObject("others");
        report.others().forEach(other -> others.set(other.system(), JSON.valueToTree(other.figures())));
        return json(json);
    }

    /** {@return the figures of a stance evaluation as one JSON object} */
    public static String of(StanceEvaluation evaluation) {
        return json(body(evaluation));
    }

    /** {@return the figures of a stance report: the model, what it is compared with, the baselines} */
    public static String of(StanceReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("data", report.data());
        json.putAll(body(report.evaluation()));
        json.put("baselines", report.baselines().stream().map(JsonReport::body).toList());
        json.put("other", report.other() == null ? null : body(report.other()));
        json.put("comparison", report.comparison());
        json.put("learning_curve", report.learningCurve());
        return json(json);
    }

    /** {@return the description of a data set as one JSON object} */
    public static String of(DatasetReport report) {
        return json(report);
    }

    private static Map<String, @Nullable Object> body(StanceEvaluation evaluation) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("model", evaluation.model());
        json.put("labels", evaluation.labels());
        json.put("figures", evaluation.figures());
        json.put("slices", evaluation.slices());
        json.put("curves", evaluation.curves());
        json.put("risk_coverage", evaluation.riskCoverage());
        return json;
    }

    private static String json(Object figures) {
        return JSON.writeValueAsString(figures).replace("\r\n", "\n") + "\n";
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface AsArray {}
}
