package dev.demarche.eval.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Figures for people in rows and columns; the first cell of each row names it. Every format of a report is made from the
 * same tables.
 *
 * @param title what the table shows
 * @param header the names of the columns
 * @param rows the cells
 */
public record Table(String title, List<String> header, List<List<String>> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    static Builder of(String title, String... header) {
        return new Builder(title, List.of(header));
    }

    /** {@return the table with its columns lined up} */
    public String text() {
        int[] widths = new int[header.size()];
        all().forEach(row -> Arrays.setAll(widths, i -> Math.max(widths[i], length(row.get(i)))));
        StringBuilder text = new StringBuilder(title).append('\n');
        for (List<String> row : all()) {
            StringBuilder line = new StringBuilder("  ").append(row.get(0)).append(space(widths[0], row.get(0)));
            for (int i = 1; i < row.size(); i++) {
                line.append("  ").append(space(widths[i], row.get(i))).append(row.get(i));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** {@return the table in Markdown} */
    public String markdown() {
        StringBuilder text = new StringBuilder("### ").append(title).append("\n\n");
        text.append(markdown(header));
        text.append("|---").append("|---:".repeat(header.size() - 1)).append("|\n");
        rows.forEach(row -> text.append(markdown(row)));
        return text.toString();
    }

    private static String markdown(List<String> row) {
        return "| " + String.join(" | ", row.stream().map(Table::escaped).toList()) + " |\n";
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\|*_`\\[\\]])", "\\\\$1")
                .replaceAll("\\s+", " ");
    }

    private List<List<String>> all() {
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.addAll(rows);
        return all;
    }

    private static String space(int width, String cell) {
        return " ".repeat(width - length(cell));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** Collects rows. */
    static final class Builder {

        private final String title;
        private final List<String> header;
        private final List<List<String>> rows = new ArrayList<>();

        private Builder(String title, List<String> header) {
            this.title = title;
            this.header = header;
        }

        Builder add(String... cells) {
            rows.add(List.of(cells));
            return this;
        }

        Table build() {
            return new Table(title, header, rows);
        }
    }
}
