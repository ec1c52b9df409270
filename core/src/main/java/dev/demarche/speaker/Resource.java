package dev.demarche.speaker;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the lists of this package: text with one entry a line, and CSV with a header. */
final class Resource {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Resource() {}

    static Set<String> lines(String file) {
        return text(file).lines().filter(l -> !l.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    static List<CSVRecord> rows(String file) {
        try {
            return CSV.parse(new StringReader(text(file))).getRecords();
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static String text(String file) {
        try (InputStream stream = Resource.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static UncheckedIOException damaged(String file, IOException cause) {
        return new UncheckedIOException(
                "The list dev/demarche/speaker/" + file + " cannot be read. Build or download demarche-core again.",
                cause);
    }
}
