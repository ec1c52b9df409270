package dev.demarche.training;

import dev.demarche.datasets.LabelledSentence;
import dev.demarche.stance.ModelFiles;
import dev.demarche.text.AdaptedEncoderLoader;
import dev.demarche.text.SentenceEncoder;
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
    public static final String FILE = AdaptedEncoderLoader.SENTENCES;

    private static final int SHORT = 8;

    private final Set<String> names = new TreeSet<>();

    /** Makes a set of no sentences. */
    public TuningSentences() {}

    /** {@return the sentences that an encoder was tuned on, by the project or by a user; none if it was not} */
    public static TuningSentences of(SentenceEncoder encoder) {
        byte[] own = encoder.adaptation().get(FILE);
        return of(encoder.id(), own == null ? lines() : lines(own));
    }

    /** {@return the sentences that an encoder was tuned on by the project; none if it was not} */
    public static TuningSentences of(String encoder) {
        return of(encoder, lines());
    }

    private static TuningSentences of(String encoder, List<String> lines) {
        TuningSentences sentences = new TuningSentences();
        if (!lines.isEmpty() && lines.get(0).equals(encoder)) {
            sentences.names.addAll(lines.subList(1, lines.size()));
        }
        return sentences;
    }

    private static List<String> lines() {
        try (InputStream stream = TuningSentences.class.getResourceAsStream(FILE)) {
            return stream == null ? List.of() : lines(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
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
