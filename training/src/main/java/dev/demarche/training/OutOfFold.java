package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.ModelFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Log-odds that sentences got from models which had not seen their groups: neither the linear model nor the encoder, which
 * was tuned anew for each fold. A sentence is known by its id and a hash of its text.
 */
public final class OutOfFold {

    /** Names the file. */
    public static final String FILE = "out-of-fold.csv";

    private static final int SHORT = 8;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader("id", "text", "task", "label", "logit")
            .setSkipHeaderRecord(true)
            .setRecordSeparator('\n')
            .get();

    private final Map<String, Double> logits = new TreeMap<>();

    /** Makes an empty table. */
    public OutOfFold() {}

    /** {@return the table in the text of a CSV file} */
    static OutOfFold read(String csv) {
        OutOfFold table = new OutOfFold();
        try {
            for (CSVRecord row : FORMAT.parse(new StringReader(csv))) {
                String key = String.join(",", row.get("id"), row.get("text"), row.get("task"), row.get("label"));
                table.logits.put(key, Double.parseDouble(row.get("logit")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** Adds the log-odds of a sentence. */
    public void add(LabelledSentence sentence, Task task, List<String> labels, double[] values) {
        for (int i = 0; i < values.length; i++) {
            logits.put(key(sentence, task, labels.get(i)), values[i]);
        }
    }

    /** {@return the log-odds of a sentence's labels; null if the table lacks one of them} */
    @Nullable
    List<Double> logits(LabelledSentence sentence, Task task, List<String> labels) {
        Map<String, Double> found = new HashMap<>();
        for (String label : labels) {
            Double value = logits.get(key(sentence, task, label));
            if (value == null) {
                return null;
            }
            found.put(label, value);
        }
        return labels.stream().map(found::get).toList();
    }

    /** {@return the table as CSV} */
    public String toCsv() {
        StringBuilder csv = new StringBuilder(String.join(",", FORMAT.getHeader())).append('\n');
        logits.forEach((key, value) -> csv.append(key)
                .append(String.format(Locale.ROOT, ",%.3f", value))
                .append('\n'));
        return csv.toString();
    }

    private static String key(LabelledSentence sentence, Task task, String label) {
        String hash = ModelFiles.sha256(sentence.text().getBytes(StandardCharsets.UTF_8));
        return String.join(",", sentence.id(), hash.substring(0, SHORT), task.label(), label);
    }
}
