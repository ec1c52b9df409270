package dev.demarche.eval.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.demarche.eval.attribution.AttributionEvaluation;
import dev.demarche.eval.statistics.Interval;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Renders figures as JSON; an unknown figure is null. */
public final class JsonReport {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addMixIn(Interval.class, AsArray.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonReport() {}

    /** {@return the figures of an attribution evaluation as one JSON object} */
    public static String of(AttributionEvaluation evaluation) {
        return json(evaluation.figures());
    }

    private static String json(Object figures) {
        return JSON.writeValueAsString(figures).replace("\r\n", "\n") + "\n";
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface AsArray {}
}
