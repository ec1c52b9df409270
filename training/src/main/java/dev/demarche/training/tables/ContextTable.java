package dev.demarche.training.tables;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.selection.Candidate;
import dev.demarche.quotation.selection.Contexts;
import dev.demarche.quotation.selection.Scorer;
import dev.demarche.quotation.selection.Weigher;
import dev.demarche.text.AnnotatedText;
import dev.demarche.training.attribution.ChoiceTrainer;
import dev.demarche.training.attribution.GoldWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;

/**
 * Counts on gold articles how often contents are right in each context, beside what the grades on the class path promise:
 * the table {@code contexts.csv}.
 */
public final class ContextTable {

    private final Map<String, Tally> alone = new TreeMap<>();
    private final Map<String, Tally> choice = new TreeMap<>();

    /** Makes an empty table. */
    public ContextTable() {}

    /** A proposal, how well it fits, and the share that its grades promise. */
    private record Seen(List<String> contexts, double fit, double grade) {}

    /** Counts one more article. */
    public void add(GoldArticle article, AnnotatedText annotated) {
        MarkedText text = new MarkedText(annotated);
        List<GoldWords> gold = article.attributions().stream()
                .map(a -> GoldWords.of(text.document(), a))
                .toList();
        Map<Integer, List<Seen>> byCue = new TreeMap<>();
        for (Candidate candidate : Weigher.weigh(text, Scorer.ofGrades())) {
            List<String> contexts = Contexts.of(text, candidate.proposal(), candidate.grades());
            double fit = GoldWords.fit(candidate.proposal(), gold);
            Seen seen = new Seen(contexts, fit, candidate.grades().frame());
            count(alone, contexts, fit, seen.grade);
            byCue.computeIfAbsent(candidate.proposal().cue(), cue -> new ArrayList<>())
                    .add(seen);
        }
        byCue.values().forEach(this::countChoice);
    }

    /** Of all contents of a cue that has a statement each is expected by the odds of its grade. */
    private void countChoice(List<Seen> contents) {
        double fits =
                contents.stream().mapToDouble(s -> ChoiceTrainer.sharp(s.fit)).sum();
        double odds = contents.stream().mapToDouble(s -> odds(s.grade)).sum();
        if (fits > 0 && contents.size() > 1) {
            contents.forEach(s -> count(choice, s.contexts, ChoiceTrainer.sharp(s.fit) / fits, odds(s.grade) / odds));
        }
    }

    private static double odds(double grade) {
        return grade / (1 - grade);
    }

    private static void count(Map<String, Tally> tallies, List<String> contexts, double right, double expected) {
        contexts.forEach(c -> tallies.merge(c, new Tally(1, right, expected), Tally::plus));
    }

    /** {@return the table: the contexts with a lift, rounded to tenths} */
    public String table() {
        StringBuilder table = new StringBuilder("context,alone,choice\n");
        alone.forEach((context, tally) -> {
            String lift = rounded(tally);
            String chosen = rounded(choice.getOrDefault(context, Tally.NONE));
            if (!lift.equals("0.0") || !chosen.equals("0.0")) {
                table.append(CSVFormat.DEFAULT.format(context, lift, chosen)).append('\n');
            }
        });
        return table.toString();
    }

    private static String rounded(Tally tally) {
        return String.format(Locale.ROOT, "%.1f", Math.round(tally.lift() * 10) / 10.0);
    }
}
