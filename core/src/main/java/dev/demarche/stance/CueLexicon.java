package dev.demarche.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Words and phrases that hint at a stance, by category. The words are in {@code cue-lexicon.csv}. Thread-safe. */
public final class CueLexicon {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, List<Entry>> entriesByFirstLemma = new HashMap<>();

    private CueLexicon() {}

    /** {@return the lexicon} */
    public static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        try (InputStream stream = CueLexicon.class.getResourceAsStream("cue-lexicon.csv")) {
            if (stream == null) {
                throw new IllegalStateException("The core jar is damaged: cue-lexicon.csv is missing.");
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                FORMAT.parse(reader).forEach(lexicon::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cue-lexicon.csv cannot be read.", e);
        }
        return lexicon;
    }

    private void add(CSVRecord row) {
        List<String> lemmas = List.of(row.get("cue").split(" "));
        entriesByFirstLemma
                .computeIfAbsent(lemmas.get(0), first -> new ArrayList<>())
                .add(new Entry(row.get("category"), lemmas));
    }

    /** {@return every phrase of the lexicon in these lemmas} */
    public List<Hit> find(List<String> lemmas) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < lemmas.size(); i++) {
            for (Entry entry : entriesByFirstLemma.getOrDefault(lemmas.get(i), List.of())) {
                int end = i + entry.lemmas().size();
                if (end <= lemmas.size() && lemmas.subList(i, end).equals(entry.lemmas())) {
                    hits.add(new Hit(entry.category(), i, end));
                }
            }
        }
        return hits;
    }

    private record Entry(String category, List<String> lemmas) {}

    /**
     * A phrase found.
     *
     * @param category its category
     * @param start the index of its first word
     * @param end the index after its last word
     */
    public record Hit(String category, int start, int end) {}
}
