package dev.demarche.eval.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines up cells: the first column to the left, the others to the right. */
final class TextTable {

    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(header);
    }

    void add(String... cells) {
        rows.add(cells);
    }

    List<String[]> rows() {
        return List.copyOf(rows);
    }

    String text() {
        int[] widths = new int[rows.get(0).length];
        rows.forEach(row -> Arrays.setAll(widths, i -> Math.max(widths[i], row[i].codePointCount(0, row[i].length()))));
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(pad(row[0], widths[0], false));
            for (int i = 1; i < row.length; i++) {
                line.append("  ").append(pad(row[i], widths[i], true));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String pad(String cell, int width, boolean right) {
        String space = " ".repeat(width - cell.codePointCount(0, cell.length()));
        return right ? space + cell : cell + space;
    }
}
