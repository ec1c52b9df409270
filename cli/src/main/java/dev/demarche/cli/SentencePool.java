package dev.demarche.cli;

import dev.demarche.Analysis;
import dev.demarche.Quotation;
import dev.demarche.QuotationType;
import dev.demarche.QuotedSentence;
import dev.demarche.SentenceForm;
import dev.demarche.StanceAnalyzer;
import dev.demarche.cli.input.ArticleFiles;
import dev.demarche.cli.input.ArticleReader;
import dev.demarche.cli.input.Input;
import dev.demarche.cli.input.InputException;
import dev.demarche.cli.input.SentenceRows;
import dev.demarche.datasets.LabelledSentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sentences without labels, from a CSV file or from the quotations of articles. */
final class SentencePool {

    private SentencePool() {}

    static List<LabelledSentence> read(Path path) throws InputException {
        return path.toString().endsWith(".csv") ? rows(path) : quotations(path);
    }

    private static List<LabelledSentence> rows(Path file) throws InputException {
        SentenceRows rows = SentenceRows.read(file);
        if (!rows.errors().isEmpty()) {
            throw new CommandException(Main.FAILED, String.join("\n", rows.errors()));
        }
        return rows.sentences().stream()
                .map(row -> sentence(row.id(), row.id(), row.text(), row.form(), null, null))
                .toList();
    }

    private static List<LabelledSentence> quotations(Path path) throws InputException {
        List<Path> files = ArticleFiles.of(List.of(path.toString()));
        ArticleReader reader = new ArticleReader(System.in);
        List<LabelledSentence> sentences = new ArrayList<>();
        try (StanceAnalyzer analyzer = StanceAnalyzer.create();
                Progress progress = Progress.of("Analysing", files.size())) {
            for (Path file : files) {
                for (Input input : reader.read(file).toList()) {
                    if (input instanceof Input.Failed failed) {
                        throw new CommandException(Main.FAILED, failed.message());
                    }
                    add(analyzer.analyze(((Input.Read) input).article()), sentences);
                }
                progress.step();
            }
        }
        return sentences;
    }

    private static void add(Analysis analysis, List<LabelledSentence> sentences) {
        String article = analysis.article().id();
        for (Quotation quotation : analysis.quotations()) {
            int number = 0;
            for (QuotedSentence quoted : quotation.sentences()) {
                number++;
                sentences.add(sentence(
                        article + "-" + quotation.id() + "-" + number,
                        article,
                        quoted.span().text().replaceAll("\\s+", " "),
                        quotation.type() == QuotationType.INDIRECT ? SentenceForm.CLAUSE : SentenceForm.SPEECH,
                        quotation.speaker().affiliation(),
                        quotation.cue() == null ? null : quotation.cue().lemma()));
            }
        }
    }

    private static LabelledSentence sentence(
            String id, String group, String text, SentenceForm form, @Nullable String side, @Nullable String cue) {
        return new LabelledSentence(id, group, null, text, form, null, side, cue, Set.of(), null, null, null, null);
    }
}
