package dev.demarche.quotation.selection;

import dev.demarche.ModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the weights of a {@link LinearScorer}: a CSV table with the columns {@code feature}, {@code weight} and {@code
 * choice}. */
public final class Weights {

    /** Where the weights are looked for on the class path. */
    public static final String RESOURCE = "/dev/demarche/model/attribution.csv";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Weights() {}

    /**
     * {@return a scorer with the weights on the class path; without them it trusts the graded tables alone}
     *
     * @throws ModelException if the weights cannot be read
     */
    public static Scorer fromClassPath() {
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
            return in == null ? LinearScorer.OF_TABLES : read(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new ModelException(
                    "The weights " + RESOURCE + " are damaged: " + e.getMessage() + " Build the model module again.",
                    e);
        }
    }

    /**
     * {@return a scorer with these weights}
     *
     * @throws IOException if they cannot be read
     */
    public static Scorer read(InputStream in) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> choices = new HashMap<>();
        try (CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORMAT)) {
            for (CSVRecord row : parser) {
                weights.put(row.get("feature"), Double.valueOf(row.get("weight")));
                choices.put(row.get("feature"), Double.valueOf(row.isMapped("choice") ? row.get("choice") : "0"));
            }
        }
        return new LinearScorer(weights, choices);
    }
}
