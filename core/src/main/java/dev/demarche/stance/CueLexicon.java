package dev.demarche.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Words and phrases that hint at a stance, by category. The words are in {@code cue-lexicon.csv}. Thread-safe. */
public final class CueLexicon {

    private static final Set<String> SPEECH_ACTS =
            Set.of("speak", "denounce", "accuse", "threaten", "offer", "demand", "deny", "regret");

    private final Map<String, List<Entry>> entriesByFirstLemma = new HashMap<>();

    private CueLexicon() {}

    /** {@return the lexicon} */
    public static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        StanceResource.rows("cue-lexicon.csv").forEach(lexicon::add);
        return lexicon;
    }

    private void add(CSVRecord row) {
        String cue = row.get("cue");
        List<String> lemmas = List.of(cue.split(" "));
        entriesByFirstLemma
                .computeIfAbsent(lemmas.get(0), first -> new ArrayList<>())
                .add(new Entry(row.get("category"), cue, lemmas));
    }

    /** {@return every phrase of the lexicon in these lemmas} */
    public List<Hit> find(List<String> lemmas) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < lemmas.size(); i++) {
            for (Entry entry : entriesByFirstLemma.getOrDefault(lemmas.get(i), List.of())) {
                int end = i + entry.lemmas().size();
                if (end <= lemmas.size() && lemmas.subList(i, end).equals(entry.lemmas())) {
                    hits.add(new Hit(entry.category(), entry.cue(), i, end));
                }
            }
        }
        return hits;
    }

    private record Entry(String category, String cue, List<String> lemmas) {}

    /**
     * A phrase found.
     *
     * @param category its category
     * @param cue its lemmas
     * @param start the index of its first word
     * @param end the index after its last word
     */
    public record Hit(String category, String cue, int start, int end) {

        /** {@return whether it names what somebody says, not what is spoken of} */
        boolean isSpeechAct() {
            return SPEECH_ACTS.contains(category);
        }
    }
}
