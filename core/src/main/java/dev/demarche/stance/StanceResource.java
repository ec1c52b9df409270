package dev.demarche.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the package's tables of words. */
final class StanceResource {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private StanceResource() {}

    /** {@return the rows of a table} */
    static List<CSVRecord> rows(String name) {
        try (InputStream stream = StanceResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The core jar is damaged: " + name + " is missing.");
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                return FORMAT.parse(reader).getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read.", e);
        }
    }
}
