package dev.demarche.corenlp;

import dev.demarche.QuotationType;
import dev.demarche.quotation.Attribution;
import dev.demarche.text.Range;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the cases that the folder "speakers" of the test resources holds, in the form that its README tells. */
final class SpeakerCases {

    private static final List<String> FILES =
            List.of("persons.txt", "pronouns.txt", "roles.txt", "organizations.txt", "groups.txt", "layout.txt");

    private SpeakerCases() {}

    /** A text, its attributions, and the expected speakers as lines of five columns. */
    record Case(String name, String text, List<Attribution> attributions, List<List<String>> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> all() {
        return FILES.stream().flatMap(SpeakerCases::read);
    }

    private static Stream<Case> read(String file) {
        return Stream.of(content(file).split("(?m)^## "))
                .filter(block -> !block.isBlank())
                .map(block -> parse(file, block));
    }

    private static String content(String file) {
        try (InputStream stream = SpeakerCases.class.getResourceAsStream("speakers/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("The cases of " + file + " cannot be read.", e);
        }
    }

    private static Case parse(String file, String block) {
        int title = block.indexOf('\n');
        int expectations = block.indexOf("\n=> ");
        List<List<String>> expected = block.substring(expectations + 1)
                .strip()
                .lines()
                .map(line -> List.of(line.substring("=> ".length()).split(" *\\| *")))
                .toList();
        Marks marks = new Marks();
        marks.read(block.substring(title + 1, expectations).strip());
        return new Case(file + ": " + block.substring(0, title), marks.text.toString(), marks.attributions(), expected);
    }

    /** Takes the marks out of a text and remembers what they marked. */
    private static final class Marks {

        private final StringBuilder text = new StringBuilder();
        private final List<Range> contents = new ArrayList<>();
        private final List<Range> sources = new ArrayList<>();

        void read(String marked) {
            int content = 0;
            int source = 0;
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                switch (c) {
                    case '[' -> content = text.length();
                    case ']' -> contents.add(new Range(content, text.length()));
                    case '{' -> source = text.length();
                    case '}' -> sources.add(new Range(source, text.length()));
                    default -> text.append(c);
                }
            }
        }

        List<Attribution> attributions() {
            List<Attribution> attributions = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                attributions.add(attribution(contents.get(Math.min(i, contents.size() - 1)), sources.get(i)));
            }
            return attributions;
        }

        private Attribution attribution(Range content, Range source) {
            boolean direct = text.charAt(content.start()) == '“';
            Range known = source.length() == 0 ? null : source;
            return new Attribution(
                    List.of(content),
                    known,
                    known == null ? null : "say",
                    known,
                    direct ? QuotationType.DIRECT : QuotationType.INDIRECT,
                    1,
                    "test");
        }
    }
}
