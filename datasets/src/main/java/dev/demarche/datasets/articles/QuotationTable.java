package dev.demarche.datasets.articles;

import dev.demarche.Sentiment.Polarity;
import dev.demarche.datasets.DataProblem;
import dev.demarche.datasets.articles.ArticleMarkup.Line;
import dev.demarche.datasets.articles.TaggedText.Marks;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the quotations of a marked-up article. */
final class QuotationTable {

    private static final int COLUMNS = 5;
    private static final String NONE = "none";
    private static final Set<String> LABELS = new TreeSet<>(Set.of("condemnation", "dialogue", "threat", NONE));

    private final String file;
    private final TaggedText text;
    private final Map<String, GoldSpeaker> speakers;
    private final List<DataProblem> problems;

    /** The stances of one sentence of a content, and whom they are directed at. */
    private record Judgement(Set<String> labels, @Nullable String target) {}

    QuotationTable(String file, TaggedText text, Map<String, GoldSpeaker> speakers, List<DataProblem> problems) {
        this.file = file;
        this.text = text;
        this.speakers = speakers;
        this.problems = problems;
    }

    List<GoldAttribution> read(List<Line> rows) {
        List<GoldAttribution> attributions = new ArrayList<>();
        Map<Integer, Marks> open = new TreeMap<>(text.marks());
        for (Line row : rows) {
            List<String> cells = row.cells();
            Marks marks = cells.get(0).matches("\\d{1,6}") ? open.remove(Integer.parseInt(cells.get(0))) : null;
            if (cells.size() != COLUMNS) {
                report(row, "quotation", row.text(), "number | speaker | class | sentiment | stances");
            } else if (marks == null || marks.pieces("q").isEmpty()) {
                report(row, "number", cells.get(0), "the number of a <q> of the text, in one row only");
            } else {
                attributions.add(attribution(row, cells, marks));
            }
        }
        open.forEach((number, marks) -> problems.add(new DataProblem(
                file, marks.line(), "number", number.toString(), "the number of a row under \"quotations\"")));
        return attributions;
    }

    private GoldAttribution attribution(Line row, List<String> cells, Marks marks) {
        GoldSpeaker speaker = speakers.get(cells.get(1));
        if (speaker == null) {
            report(row, "speaker", cells.get(1), "a key of the speakers");
        }
        List<Judgement> judgements = judgements(row, cells.get(4));
        Set<String> all = new LinkedHashSet<>();
        LABELS.stream()
                .filter(l -> judgements.stream().anyMatch(j -> j.labels.contains(l)))
                .forEach(all::add);
        List<Range> content = marks.pieces("q");
        return new GoldAttribution(
                content,
                marks.pieces("s"),
                marks.pieces("c"),
                QuotedShare.type(text.text(), content),
                speaker,
                constant(row, "class", cells.get(2), GoldAttribution.Kind.class),
                all,
                constant(row, "sentiment", cells.get(3), Polarity.class),
                sentences(row, content, judgements),
                null);
    }

    private List<GoldSentence> sentences(Line row, List<Range> content, List<Judgement> judgements) {
        List<List<Range>> sentences = ContentSentences.of(text.text(), content, judgements.size());
        if (sentences.size() != judgements.size()) {
            report(
                    row,
                    "stances",
                    judgements.size() + " entries",
                    "one for each of the " + sentences.size() + " sentences");
            return List.of();
        }
        List<GoldSentence> judged = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            judged.add(new GoldSentence(sentences.get(i), judgements.get(i).labels, judgements.get(i).target));
        }
        return judged;
    }

    private List<Judgement> judgements(Line row, String cell) {
        List<Judgement> judgements = new ArrayList<>();
        for (String entry : cell.split(";", -1)) {
            int arrow = entry.indexOf('>');
            String target = arrow < 0 ? null : entry.substring(arrow + 1).strip();
            if (target != null && !text.text().contains(target)) {
                report(row, "target", target, "words of the text");
            }
            judgements.add(new Judgement(labels(row, arrow < 0 ? entry : entry.substring(0, arrow)), target));
        }
        return judgements;
    }

    private Set<String> labels(Line row, String names) {
        Set<String> labels = new LinkedHashSet<>();
        for (String name : names.split("\\+", -1)) {
            if (!LABELS.contains(name.strip())) {
                report(row, "stances", name.strip(), "one of " + String.join(", ", LABELS));
            }
            labels.add(name.strip());
        }
        labels.remove(NONE);
        return labels;
    }

    private <E extends Enum<E>> @Nullable E constant(Line row, String column, String value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        report(
                row,
                column,
                value,
                "one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
        return null;
    }

    private void report(Line row, String column, String value, String expected) {
        problems.add(new DataProblem(file, row.number(), column, value, expected));
    }
}
