package dev.demarche.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads labelled sentences from CSV files in UTF-8 with a header. The columns {@code id}, {@code text} and {@code labels}
 * must be there; {@code group, topic, form, speaker_kind, side, cue, primary, sentiment, phenomenon, split} may be; others
 * are ignored. Labels are separated by commas and may have any names; no label, or {@code none}, means none.
 */
public final class SentenceReader {

    private static final String FOLDER = "sentences/";
    private static final List<String> REQUIRED = List.of("id", "text");
    private static final String LABELS = "labels";
    private static final String SENTIMENT = "sentiment";

    private final List<DataProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<LocatedSentence> sentences = new ArrayList<>();
    private final boolean labelled;

    private SentenceReader(boolean labelled) {
        this.labelled = labelled;
    }

    /**
     * {@return the sentences of some files, in their order}
     *
     * @throws DataException if a row is wrong; it names every wrong row of every file
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<LabelledSentence> read(List<Path> files) {
        return read(files, true);
    }

    /**
     * {@return the sentences of some files, each with the columns {@code id}, {@code text} and {@code labels} or {@code
     * sentiment}; sentences of files without labels are not {@link LabelledSentence#labelled labelled}}
     *
     * @throws DataException if a row is wrong; it names every wrong row of every file
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<LabelledSentence> readJudged(List<Path> files) {
        return read(files, false);
    }

    private static List<LabelledSentence> read(List<Path> files, boolean labelled) {
        SentenceReader reader = new SentenceReader(labelled);
        files.forEach(file -> reader.add(() -> CsvRows.read(file)));
        return reader.finish();
    }

    /**
     * {@return the sentences of some files with their places, wrong ones too}
     *
     * @param problems takes what is wrong with them
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<LocatedSentence> locate(List<Path> files, List<DataProblem> problems) {
        SentenceReader reader = new SentenceReader(true);
        files.forEach(file -> reader.add(() -> CsvRows.read(file)));
        problems.addAll(reader.problems);
        return List.copyOf(reader.sentences);
    }

    /**
     * {@return the project's own sentences in a file of this jar}
     *
     * @param file such as "unsc.csv"
     * @throws DataException if a row is wrong
     */
    public static List<LabelledSentence> readDefault(String file) {
        SentenceReader reader = new SentenceReader(true);
        reader.add(() -> rows(file));
        return reader.finish();
    }

    private static CsvRows rows(String file) {
        try (InputStream in = resource(file)) {
            return CsvRows.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the data file " + file + ": " + e, e);
        }
    }

    /** {@return the names of the project's own files, in alphabetical order} */
    public static List<String> defaultFiles() {
        try (InputStream list = resource("files.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the project's data files: " + e, e);
        }
    }

    private static InputStream resource(String file) throws IOException {
        InputStream stream = SentenceReader.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IOException("the datasets jar does not hold " + FOLDER + file);
        }
        return stream;
    }

    private void add(Supplier<CsvRows> file) {
        try {
            add(file.get());
        } catch (DataException e) {
            problems.addAll(e.problems());
        }
    }

    private void add(CsvRows csv) {
        List<DataProblem> missing = csv.missing(required(csv));
        problems.addAll(missing);
        if (missing.isEmpty()) {
            csv.rows().forEach(row -> add(csv, row));
        }
    }

    private List<String> required(CsvRows csv) {
        boolean judged =
                csv.columns().contains(LABELS) || !labelled && csv.columns().contains(SENTIMENT);
        return judged ? REQUIRED : List.of("id", "text", LABELS);
    }

    private void add(CsvRows csv, CsvRows.Row row) {
        boolean known = csv.columns().contains(LABELS);
        LabelledSentence sentence = new SentenceRow(row, csv.file(), known, problems).read();
        if (!ids.add(sentence.id())) {
            problems.add(new DataProblem(csv.file(), row.line(), "id", sentence.id(), "different from every other id"));
        }
        sentences.add(new LocatedSentence(sentence, csv.file(), row.line()));
    }

    private List<LabelledSentence> finish() {
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return sentences.stream().map(LocatedSentence::sentence).toList();
    }
}
