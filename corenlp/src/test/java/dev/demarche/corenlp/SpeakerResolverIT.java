package dev.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Speaker;
import dev.demarche.speaker.SpeakerResolver;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpeakerResolverIT {

    private static CoreNlpAnnotator annotator;

    @BeforeAll
    static void load() {
        annotator = new CoreNlpAnnotator();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.demarche.corenlp.SpeakerCases#all")
    void findsTheSpeakers(SpeakerCases.Case expected) {
        AnnotatedText text = annotator.annotate(expected.text(), Paragraphs.of(expected.text()));
        List<Speaker> speakers = new SpeakerResolver().resolve(text, expected.attributions());
        assertThat(columns(speakers, expected.expected())).isEqualTo(expected.expected());
    }

    private static List<List<String>> columns(List<Speaker> speakers, List<List<String>> expected) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            rows.add(columns(speakers.get(i), i < expected.size() ? expected.get(i) : List.of()));
        }
        return rows;
    }

    private static List<String> columns(Speaker speaker, List<String> expected) {
        List<String> columns = new ArrayList<>();
        columns.add(Integer.toString(speaker.id()));
        columns.add(Objects.requireNonNullElse(speaker.name(), "-"));
        columns.add(speaker.kind().name().toLowerCase(Locale.ROOT));
        columns.add(Objects.requireNonNullElse(speaker.role(), "-"));
        columns.add(Objects.requireNonNullElse(speaker.affiliation(), "-"));
        for (int i = 0; i < Math.min(columns.size(), expected.size()); i++) {
            if (expected.get(i).equals("*")) {
                columns.set(i, "*");
            }
        }
        return columns;
    }
}
