package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The sentences on which the encoder was tuned, and for some of them the log-odds they got from models which had not seen
 * their groups: neither the linear model nor the encoder, which was tuned anew without them. A sentence is known by its id
 * and a hash of its text.
 */
public final class OutOfFold {

    /** Names the file. */
    public static final String FILE = "out-of-fold.csv";

    private static final String ENCODER = "encoder";
    private static final int SHORT = 8;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader("id", "text", "task", "label", "logit")
            .setSkipHeaderRecord(true)
            .setRecordSeparator('\n')
            .get();

    private final Map<String, Double> logits = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();

    /** Makes an empty table. */
    public OutOfFold() {}

    /** {@return the table of an encoder; an empty one if the encoder was not tuned by the project} */
    static OutOfFold of(String encoder) {
        try (InputStream stream = OutOfFold.class.getResourceAsStream(FILE)) {
            String csv = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return csv.contains(ENCODER + "," + encoder + ",") ? read(csv) : new OutOfFold();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutOfFold read(String csv) {
        OutOfFold table = new OutOfFold();
        try {
            for (CSVRecord row : FORMAT.parse(new StringReader(csv))) {
                String name = row.get("id") + "," + row.get("text");
                table.seen.add(name);
                if (!row.get("logit").isEmpty()) {
                    String key = String.join(",", name, row.get("task"), row.get("label"));
                    table.logits.put(key, Double.parseDouble(row.get("logit")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** Adds a sentence on which the encoder was tuned. */
    public void add(LabelledSentence sentence) {
        seen.add(name(sentence));
    }

    /** {@return whether the encoder was tuned on most of these sentences, so that this table is enough to calibrate on} */
    boolean containsMost(List<TrainingExample> examples) {
        long found =
                examples.stream().filter(e -> seen.contains(name(e.sentence()))).count();
        return 2 * found > examples.size();
    }

    /**
     * {@return scores that no model and no encoder spoiled} Of the sentences that the encoder was tuned on, those that have
     * scores in this table get them, the others are left out.
     */
    List<ScoredSentence> correct(
            List<ScoredSentence> scored, List<TrainingExample> examples, Task task, List<String> labels) {
        List<ScoredSentence> corrected = new ArrayList<>(
                scored.stream().filter(s -> !seen.contains(name(s.sentence()))).toList());
        for (TrainingExample example : examples) {
            List<Double> known = logits(example.sentence(), task, labels);
            if (known != null) {
                corrected.add(new ScoredSentence(example.sentence(), known));
            }
        }
        return corrected;
    }

    /** Adds the log-odds that a sentence got without having been seen. */
    public void add(LabelledSentence sentence, Task task, List<String> labels, double[] values) {
        for (int i = 0; i < values.length; i++) {
            logits.put(key(sentence, task, labels.get(i)), values[i]);
        }
    }

    /** {@return the log-odds of a sentence's labels; null if the table lacks one of them} */
    private @Nullable List<Double> logits(LabelledSentence sentence, Task task, List<String> labels) {
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

    /**
     * {@return the table as CSV}
     *
     * @param encoder the id of the encoder
     */
    public String toCsv(String encoder) {
        StringBuilder csv = new StringBuilder(String.join(",", FORMAT.getHeader())).append('\n');
        csv.append(ENCODER).append(',').append(encoder).append(",,,\n");
        seen.forEach(name -> csv.append(name).append(",,,\n"));
        logits.forEach((key, value) -> csv.append(key)
                .append(String.format(Locale.ROOT, ",%.3f", value))
                .append('\n'));
        return csv.toString();
    }

    private static String key(LabelledSentence sentence, Task task, String label) {
        return String.join(",", name(sentence), task.label(), label);
    }

    private static String name(LabelledSentence sentence) {
        String hash = ModelFiles.sha256(sentence.text().getBytes(StandardCharsets.UTF_8));
        return sentence.id() + "," + hash.substring(0, SHORT);
    }
}
