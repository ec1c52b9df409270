package dev.demarche.cli.output;

import dev.demarche.Analysis;
import dev.demarche.Quotation;
import dev.demarche.Speaker;
import dev.demarche.Stance;
import dev.demarche.Target;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes analyses for people. */
final class TextWriter implements AnalysisWriter {

    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final PrintWriter target;

    TextWriter(PrintWriter target) {
        this.target = target;
    }

    @Override
    public void write(Analysis analysis) {
        line(analysis.article().id() + (analysis.title() == null ? "" : ": " + analysis.title()));
        int number = analysis.quotations().size();
        line(number == 0 ? "No quotation found." : number == 1 ? "1 quotation" : number + " quotations");
        line("");
        analysis.allQuotations().forEach(this::write);
        target.flush();
    }

    private void write(Quotation quotation) {
        line(String.format(Locale.ROOT, "%2d  %s", quotation.id(), speaker(quotation.speaker())));
        line(INDENT + lower(quotation.type()) + ", " + stance(quotation) + ", "
                + lower(quotation.sentiment().label()) + " sentiment, confidence "
                + percent(quotation.confidence()));
        wrap(quotation.text());
        line("");
    }

    private static String speaker(Speaker speaker) {
        String name = speaker.name() != null ? speaker.name() : speaker.role();
        String details = Stream.of(speaker.name() == null ? null : speaker.role(), speaker.affiliation())
                .filter(detail -> detail != null && !detail.equals(name))
                .collect(Collectors.joining(", "));
        return (name == null ? "(unnamed)" : name) + (details.isEmpty() ? "" : " (" + details + ")");
    }

    private static String stance(Quotation quotation) {
        String labels = quotation.stance().labels().stream()
                .map(stance -> stance.label() + " " + percent(score(quotation, stance)))
                .collect(Collectors.joining(" + "));
        String reason = quotation.stance().abstention();
        return (labels.isEmpty() ? "no stance" : labels)
                + (quotation.target() == null ? "" : " directed at " + target(quotation.target()))
                + (reason == null ? "" : " (uncertain: " + reason + ")");
    }

    private static String target(Target target) {
        return target.name() == null ? target.span().text().replaceAll("\\s+", " ") : target.name();
    }

    private static double score(Quotation quotation, Stance stance) {
        return quotation.stance().scores().getOrDefault(stance, 0.0);
    }

    private void wrap(String text) {
        StringBuilder current = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (!current.isEmpty() && INDENT.length() + current.length() + 1 + word.length() > WIDTH) {
                line(INDENT + current);
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        line(INDENT + current);
    }

    private void line(@Nullable String line) {
        target.print(line + "\n");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String percent(double value) {
        return Math.round(100 * value) + " %";
    }
}
