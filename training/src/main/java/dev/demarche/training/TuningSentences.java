package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences on which an encoder was tuned. What a model says about them is too sure, so that they cannot tell how sure it
 * may be of others. A sentence is known by its id and a hash of its text.
 */
public final class TuningSentences {

    /** Names the file: the encoder's id, then a line for each sentence. */
    public static final String FILE = "tuning-sentences.txt";

    private static final int SHORT = 8;

    private final Set<String> names = new TreeSet<>();

    /** Makes a set of no sentences. */
    public TuningSentences() {}

    /** {@return the sentences that an encoder was tuned on; none if the project did not tune it} */
    public static TuningSentences of(String encoder) {
        TuningSentences sentences = new TuningSentences();
        List<String> lines = lines();
        if (!lines.isEmpty() && lines.get(0).equals(encoder)) {
            sentences.names.addAll(lines.subList(1, lines.size()));
        }
        return sentences;
    }

    private static List<String> lines() {
        try (InputStream stream = TuningSentences.class.getResourceAsStream(FILE)) {
            return stream == null
                    ? List.of()
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds sentences. */
    public void addAll(Collection<LabelledSentence> sentences) {
        sentences.forEach(sentence -> names.add(name(sentence)));
    }

    /** {@return whether the encoder was tuned on the sentence} */
    public boolean contains(LabelledSentence sentence) {
        return names.contains(name(sentence));
    }

    /** {@return the file's text} */
    public String toText(String encoder) {
        return encoder + "\n" + String.join("\n", names) + "\n";
    }

    private static String name(LabelledSentence sentence) {
        String hash = ModelFiles.sha256(sentence.text().getBytes(StandardCharsets.UTF_8));
        return sentence.id() + " " + hash.substring(0, SHORT);
    }
}
