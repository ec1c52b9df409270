package dev.demarche.eval.report;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Renders tables as CSV. */
public final class CsvReport {

    private CsvReport() {}

    /** {@return one table as it is} */
    public static String of(Table table) {
        StringBuilder text = new StringBuilder(line(table.header()));
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    /** {@return all tables in one, a line for every cell: table, row, column, value} */
    public static String of(List<Table> tables) {
        StringBuilder text = new StringBuilder(line(List.of("table", "row", "column", "value")));
        for (Table table : tables) {
            for (List<String> row : table.rows()) {
                for (int i = 1; i < row.size(); i++) {
                    text.append(line(List.of(
                            table.title(), row.get(0), table.header().get(i).strip(), row.get(i))));
                }
            }
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return CSVFormat.DEFAULT.format(cells.toArray()) + "\n";
    }
}
