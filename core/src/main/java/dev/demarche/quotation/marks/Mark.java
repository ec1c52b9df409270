package dev.demarche.quotation.marks;

import java.util.List;

/**
 * A kind of quotation marks.
 *
 * @param opening the marks that open
 * @param closing the marks that close
 * @param single whether apostrophes look alike
 */
record Mark(List<String> opening, List<String> closing, boolean single) {

    /** All kinds; where two share a mark the first wins. */
    static final List<Mark> KINDS = List.of(
            new Mark(List.of("„", "‟"), List.of("“", "”", "‟"), false),
            new Mark(List.of("“", "”"), List.of("”", "\""), false),
            new Mark(List.of("«"), List.of("»"), false),
            new Mark(List.of("‹"), List.of("›"), false),
            new Mark(List.of("``", "''"), List.of("''", "\"", "”"), false),
            new Mark(List.of("\""), List.of("\"", "''", "”"), false),
            new Mark(List.of("‚"), List.of("‘", "’"), true),
            new Mark(List.of("‘"), List.of("’"), true),
            new Mark(List.of("'", "`"), List.of("'"), true));

    /** {@return the opening mark at an index, or an empty string} */
    String opensAt(String text, int index) {
        return at(opening, text, index);
    }

    /** {@return the closing mark at an index, or an empty string} */
    String closesAt(String text, int index) {
        return at(closing, text, index);
    }

    private static String at(List<String> marks, String text, int index) {
        return marks.stream().filter(m -> text.startsWith(m, index)).findFirst().orElse("");
    }
}
