package dev.demarche.eval.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells cues of speech and writing from those of belief and intention. */
final class SpeechCues {

    private static final Pattern PHRASE =
            Pattern.compile("\\b(according\\s+to|put\\s+it|ma(de|ke|kes|king)\\s+(it\\s+)?clear)\\b");
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^a-z]+");
    private static final Set<String> FORMS = forms();

    private SpeechCues() {}

    static boolean isSpeech(String cue) {
        String lower = cue.toLowerCase(Locale.ROOT);
        return lower.contains(":")
                || PHRASE.matcher(lower).find()
                || Arrays.stream(OTHER_THAN_LETTERS.split(lower)).anyMatch(FORMS::contains);
    }

    private static Set<String> forms() {
        try (InputStream in =
                Objects.requireNonNull(SpeechCues.class.getResourceAsStream("reporting-verbs.txt"), "word list")) {
            String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(words.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of reporting verbs: " + e, e);
        }
    }
}
