package dev.demarche.datasets.articles;

import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.articles.ArticleMarkup.Line;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the speakers of a marked-up article. */
final class SpeakerTable {

    private static final int COLUMNS = 6;
    private static final Set<String> KINDS =
            new TreeSet<>(Set.of("person", "organization", "country", "group", "unnamed"));

    private final String file;
    private final String text;
    private final List<DataProblem> problems;

    SpeakerTable(String file, String text, List<DataProblem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    Map<String, GoldSpeaker> read(List<Line> rows) {
        Map<String, GoldSpeaker> speakers = new HashMap<>();
        for (Line row : rows) {
            List<String> cells = row.cells();
            if (cells.size() != COLUMNS) {
                report(row, "speaker", row.text(), "key | name | kind | role | affiliation | forms of the name");
            } else if (speakers.put(cells.get(0), speaker(row, cells)) != null) {
                report(row, "key", cells.get(0), "different from every other key");
            }
        }
        return speakers;
    }

    private GoldSpeaker speaker(Line row, List<String> cells) {
        String name = orNull(cells.get(1));
        if (!KINDS.contains(cells.get(2))) {
            report(row, "kind", cells.get(2), "one of " + String.join(", ", KINDS));
        }
        Set<String> forms = new LinkedHashSet<>();
        if (name != null) {
            forms.add(name);
        }
        Arrays.stream(cells.get(5).split(";"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .forEach(forms::add);
        for (String form : forms) {
            if (!text.contains(form)) {
                report(row, "name", form, "words of the text");
            }
        }
        return new GoldSpeaker(
                name, List.copyOf(forms), cells.get(2), orNull(cells.get(3)), orNull(cells.get(4)), null);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private void report(Line row, String column, String value, String expected) {
        problems.add(new DataProblem(file, row.number(), column, value, expected));
    }
}
