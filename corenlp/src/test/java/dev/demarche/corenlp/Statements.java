package dev.demarche.corenlp;

import dev.demarche.QuotationType;
import dev.demarche.Speaker;
import dev.demarche.quotation.Attribution;
import dev.demarche.quotation.QuotationFinder;
import dev.demarche.speaker.SpeakerResolver;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Paragraphs;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in one line each what a fixture expects and what was found, so that the two can be compared. */
final class Statements {

    private Statements() {}

    static List<String> found(CoreNlpAnnotator annotator, AttributionFixture fixture) {
        AnnotatedText text = annotator.annotate(fixture.text(), Paragraphs.of(fixture.text()));
        List<Attribution> found = new QuotationFinder(fixture.mode()).find(text);
        List<Speaker> speakers = new SpeakerResolver().resolve(text, found);
        List<String> lines = new ArrayList<>();
        int next = found.size();
        for (int i = 0; i < found.size(); i++) {
            lines.add(line(fixture, found.get(i), speakers.get(i), false));
            for (Attribution nested : found.get(i).nested()) {
                lines.add(line(fixture, nested, speakers.get(next), true));
                next++;
            }
        }
        return lines;
    }

    static List<String> expected(AttributionFixture fixture) {
        List<String> lines = new ArrayList<>();
        Range source = null;
        for (AttributionFixture.Expected expected : fixture.expected()) {
            source = expected.source() != null ? expected.source() : source;
            lines.add(line(
                    fixture.text(),
                    expected.within() != null,
                    expected.type(),
                    expected.content(),
                    expected.cue(),
                    source,
                    expected.speaker()));
        }
        return lines;
    }

    private static String line(AttributionFixture fixture, Attribution found, Speaker speaker, boolean nested) {
        List<String> columns = columns(speaker);
        fixture.expected().stream()
                .filter(e -> e.content().equals(found.content()))
                .findFirst()
                .ifPresent(e -> blank(columns, e.speaker()));
        return line(fixture.text(), nested, found.type(), found.content(), found.cue(), found.source(), columns);
    }

    private static List<String> columns(Speaker speaker) {
        List<String> columns = new ArrayList<>();
        columns.add(Objects.requireNonNullElse(speaker.name(), "-"));
        columns.add(speaker.kind().name().toLowerCase(Locale.ROOT));
        columns.add(Objects.requireNonNullElse(speaker.role(), "-"));
        columns.add(Objects.requireNonNullElse(speaker.affiliation(), "-"));
        return columns;
    }

    private static void blank(List<String> columns, List<String> expected) {
        for (int i = 0; i < Math.min(columns.size(), expected.size()); i++) {
            if (expected.get(i).equals("*")) {
                columns.set(i, "*");
            }
        }
    }

    private static String line(
            String text,
            boolean nested,
            QuotationType type,
            List<Range> content,
            @Nullable Range cue,
            @Nullable Range source,
            List<String> speaker) {
        List<String> pieces = content.stream().map(r -> r.of(text)).toList();
        return (nested ? "inside: " : "")
                + type.name().toLowerCase(Locale.ROOT)
                + " <" + String.join("> <", pieces) + "> "
                + of(text, cue) + " | " + of(text, source) + " | "
                + String.join(" | ", speaker);
    }

    private static String of(String text, @Nullable Range range) {
        return range == null ? "-" : range.of(text);
    }
}
