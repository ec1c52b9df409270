package dev.demarche.datasets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads labelled sentences from CSV files in UTF-8 with a header. The columns {@code id}, {@code text} and {@code labels}
 * must be there; {@code group, topic, form, speaker_kind, side, cue, primary, sentiment, phenomenon, split} may be; others
 * are ignored. Labels are separated by commas and may have any names; no label, or {@code none}, means none.
 */
public final class SentenceReader {

    private static final String FOLDER = "sentences/";
    private static final List<String> REQUIRED = List.of("id", "text", "labels");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final List<DataProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<LocatedSentence> sentences = new ArrayList<>();

    private SentenceReader() {}

    /**
     * {@return the sentences of some files, in their order}
     *
     * @throws DataException if a row is wrong; it names every wrong row of every file
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<LabelledSentence> read(List<Path> files) {
        SentenceReader reader = new SentenceReader();
        reader.addAll(files);
        return reader.finish();
    }

    /**
     * {@return the sentences of some files with their places, wrong ones too}
     *
     * @param problems takes what is wrong with them
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<LocatedSentence> locate(List<Path> files, List<DataProblem> problems) {
        SentenceReader reader = new SentenceReader();
        reader.addAll(files);
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
        SentenceReader reader = new SentenceReader();
        try {
            reader.add(file, resource(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the data file " + file + ": " + e, e);
        }
        return reader.finish();
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

    private void addAll(List<Path> files) {
        for (Path file : files) {
            try {
                add(file.toString(), Files.newInputStream(file));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
            }
        }
    }

    private void add(String file, InputStream stream) throws IOException {
        try (InputStream in = stream;
                CSVParser parser = FORMAT.parse(strictReader(in))) {
            if (hasColumns(file, parser.getHeaderNames())) {
                addRows(file, parser);
            }
        } catch (UncheckedIOException | CharacterCodingException e) {
            problems.add(
                    new DataProblem(file, 1, "encoding", "broken", "a CSV file in UTF-8 (" + e.getMessage() + ")"));
        }
    }

    private void addRows(String file, CSVParser parser) {
        long line = parser.getCurrentLineNumber() + 1;
        for (CSVRecord record : parser) {
            LabelledSentence sentence = new SentenceRow(record, file, line, problems).read();
            if (!ids.add(sentence.id())) {
                problems.add(new DataProblem(file, line, "id", sentence.id(), "different from every other id"));
            }
            sentences.add(new LocatedSentence(sentence, file, line));
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    private boolean hasColumns(String file, List<String> header) {
        List<String> missing =
                REQUIRED.stream().filter(column -> !header.contains(column)).toList();
        for (String column : missing) {
            problems.add(new DataProblem(file, 1, column, "", "a column of the file"));
        }
        return missing.isEmpty();
    }

    private List<LabelledSentence> finish() {
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return sentences.stream().map(LocatedSentence::sentence).toList();
    }

    private static BufferedReader strictReader(InputStream stream) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
