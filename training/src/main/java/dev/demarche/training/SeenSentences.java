package dev.demarche.training;

import dev.demarche.ModelException;
import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.ModelFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that a model was trained on, each with what the model said about it in cross-validation. A model that is
 * compared later is asked here about what it has seen, for its own answer would be too good. Holds hashes, not texts.
 */
public final class SeenSentences {

    /** Names the file in a model's folder. */
    public static final String FILE = "held-out.csv";

    private static final int SHORT = 16;
    private static final String TEXT = "text";
    private static final String LABELS = "labels";
    private static final String SCORED = "scored";

    private static final CSVFormat READ =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Row> rows = new TreeMap<>();

    private record Row(boolean scored, Set<String> labels, Map<String, Double> scores) {}

    /** {@return the sentences that the model in these files was trained on; none if it does not tell} */
    public static SeenSentences of(ModelFiles files) {
        SeenSentences seen = new SeenSentences();
        if (files.holds(FILE)) {
            seen.read(new String(files.verified(FILE), StandardCharsets.UTF_8));
        }
        return seen;
    }

    /** {@return whether the model was trained on the sentence} */
    public boolean contains(LabelledSentence sentence) {
        return rows.containsKey(hash(sentence));
    }

    /** {@return what the model said about the sentence when it had not seen it; null if that is not known} */
    public @Nullable HeldOut heldOut(LabelledSentence sentence) {
        Row row = rows.get(hash(sentence));
        return row == null || !row.scored ? null : new HeldOut(sentence, row.labels, row.scores);
    }

    private void read(String csv) {
        try (CSVParser parser = READ.parse(new StringReader(csv))) {
            List<String> labels = parser.getHeaderNames().stream().skip(3).toList();
            for (CSVRecord row : parser) {
                Map<String, Double> scores = new TreeMap<>();
                boolean scored = row.get(SCORED).equals("yes");
                labels.stream().filter(l -> scored).forEach(l -> scores.put(l, Double.valueOf(row.get(l))));
                Set<String> given = Arrays.stream(row.get(LABELS).split(";"))
                        .filter(l -> !l.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                rows.put(row.get(TEXT), new Row(scored, given, scores));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ModelException(FILE + " of the model is damaged. Train the model again.", e);
        }
    }

    /** {@return the table of the sentences that a model was trained on, those of {@code heldOut} with their scores} */
    static String table(List<LabelledSentence> sentences, List<HeldOut> heldOut, List<String> labels) {
        Map<String, List<Object>> lines = new TreeMap<>();
        for (LabelledSentence sentence : sentences) {
            String hash = hash(sentence);
            lines.put(hash, line(hash, "no", "", labels.stream().map(l -> "").toList()));
        }
        for (HeldOut known : heldOut) {
            String hash = hash(known.sentence());
            List<String> scores = labels.stream()
                    .map(l -> String.format(Locale.ROOT, "%.4f", known.scores().getOrDefault(l, 0.0)))
                    .toList();
            lines.put(hash, line(hash, "yes", String.join(";", known.labels()), scores));
        }
        StringBuilder csv = new StringBuilder();
        csv.append(CSVFormat.DEFAULT.format(line(TEXT, SCORED, LABELS, labels).toArray()))
                .append('\n');
        lines.values()
                .forEach(line ->
                        csv.append(CSVFormat.DEFAULT.format(line.toArray())).append('\n'));
        return csv.toString();
    }

    private static List<Object> line(String hash, String scored, String labels, List<String> scores) {
        List<Object> line = new ArrayList<>(List.of(hash, scored, labels));
        line.addAll(scores);
        return line;
    }

    private static String hash(LabelledSentence sentence) {
        return ModelFiles.sha256(sentence.text().getBytes(StandardCharsets.UTF_8))
                .substring(0, SHORT);
    }
}
