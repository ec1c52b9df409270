package dev.demarche.stance;

import dev.demarche.ModelException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The calibrations of a model's labels as CSV: {@code task,label,slope,intercept,threshold}. */
public final class CalibrationTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader("task", "label", "slope", "intercept", "threshold")
            .setSkipHeaderRecord(true)
            .setRecordSeparator('\n')
            .get();

    private CalibrationTable() {}

    /** {@return the calibrations of a task's labels, in the order of {@code labels}} */
    static List<Calibration> read(String csv, String task, List<String> labels) {
        List<Calibration> rows = rows(csv, task);
        return labels.stream()
                .map(label -> rows.stream()
                        .filter(row -> row.label().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new ModelException("The calibration of " + label + " is missing.")))
                .toList();
    }

    private static List<Calibration> rows(String csv, String task) {
        List<Calibration> rows = new ArrayList<>();
        try {
            for (CSVRecord row : FORMAT.parse(new StringReader(csv))) {
                if (row.get("task").equals(task)) {
                    rows.add(new Calibration(
                            row.get("label"),
                            number(row, "slope"),
                            number(row, "intercept"),
                            number(row, "threshold")));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ModelException("The calibration table is damaged: " + e.getMessage(), e);
        }
        return rows;
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** {@return the table's row of a calibration, without line break} */
    public static String row(String task, Calibration calibration) {
        return FORMAT.format(
                task, calibration.label(), calibration.slope(), calibration.intercept(), calibration.threshold());
    }

    /** {@return the table's first line, without line break} */
    public static String header() {
        return String.join(",", FORMAT.getHeader());
    }
}
