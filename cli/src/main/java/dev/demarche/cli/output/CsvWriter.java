package dev.demarche.cli.output;

import dev.demarche.Analysis;
import dev.demarche.Quotation;
import dev.demarche.Stance;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a table with a row for each quotation. */
final class CsvWriter implements AnalysisWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\n")
            .setHeader(
                    "article",
                    "quotation",
                    "type",
                    "speaker",
                    "kind",
                    "role",
                    "affiliation",
                    "cue",
                    "stance",
                    "labels",
                    "probability",
                    "sentiment",
                    "confidence",
                    "rule",
                    "start",
                    "end",
                    "text")
            .get();

    private final CSVPrinter printer;

    CsvWriter(PrintWriter target) {
        try {
            printer = new CSVPrinter(target, FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Analysis analysis) {
        try {
            for (Quotation quotation : analysis.allQuotations()) {
                print(analysis.article().id(), quotation);
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(String article, Quotation quotation) throws IOException {
        printer.printRecord(
                article,
                quotation.id(),
                lower(quotation.type()),
                quotation.speaker().name(),
                lower(quotation.speaker().kind()),
                quotation.speaker().role(),
                quotation.speaker().affiliation(),
                quotation.cue() == null ? null : quotation.cue().span().text(),
                quotation.stance().primary().label(),
                quotation.stance().labels().stream().map(Stance::label).collect(Collectors.joining(",")),
                decimals(quotation.stance().scores().get(quotation.stance().primary())),
                lower(quotation.sentiment().label()),
                decimals(quotation.confidence()),
                quotation.rule(),
                quotation.spans().get(0).start(),
                quotation.spans().get(quotation.spans().size() - 1).end(),
                quotation.text());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String decimals(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.4f", value);
    }
}
